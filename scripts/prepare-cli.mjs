// Makes the command line ready in a checkout: installs what is missing, builds it when it is missing or older than
// its sources. Runs on a plain Node 20: builtin modules only.
import { isOlderThanSources } from './build.mjs';
import { ensureInstalled, runTool } from './install.mjs';

ensureInstalled();
if (isOlderThanSources('dist-cli/main.js', ['src', 'locales', 'scripts', 'package-lock.json'])) {
  console.log('Kurs: building the command line.');
  if (runTool('node', ['scripts/build-cli.mjs']) !== 0) {
    console.error(
      '\nThe command line of Kurs could not be built (see above). Nothing was started.',
    );
    process.exit(1);
  }
}
