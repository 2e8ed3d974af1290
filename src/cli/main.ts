// Where the built command begins. Knows only this process.
import '#cli/older-node.ts';
import { run } from '#cli/run.ts';

// Who reads only the first lines (`| head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));

process.exitCode = await run(process.argv.slice(2), process.env);
