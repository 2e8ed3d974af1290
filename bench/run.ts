// `npm run bench`: measures ours against its references in one run and prints a table.
// `npm run bench -- B1 B3` measures only these. Exit code 1 when a bar is missed.
import { checks } from './bars/checks.ts';
import { firstRoute } from './bars/first-route.ts';
import { fieldEdit } from './bars/field-edit.ts';
import { flowFrames } from './bars/flow-frames.ts';
import { flowLayout } from './bars/flow-layout.ts';
import { flowRender } from './bars/flow-render.ts';
import { keystroke } from './bars/keystroke.ts';
import { opening } from './bars/opening.ts';
import { report } from './bars/report.ts';
import { type Bar, openBench } from './bench.ts';
import type { Row } from './figures.ts';
import { isMet, table } from './table.ts';

const BARS: ReadonlyMap<string, Bar> = new Map([
  ['B1', keystroke],
  ['B3', opening],
  ['B4', fieldEdit],
  ['B10', flowFrames],
  ['B11', flowRender],
  ['B12', flowLayout],
  ['B13', checks],
  ['B14', report],
  ['B15', firstRoute],
]);

const asked = process.argv.slice(2).map((name) => name.toUpperCase());
const unknown = asked.filter((name) => !BARS.has(name));
if (unknown.length > 0) {
  console.error(
    `No bar is called ${unknown.join(', ')}. There are: ${[...BARS.keys()].join(', ')}.`,
  );
  process.exit(2);
}

const bench = await openBench();
const rows: Row[] = [];
try {
  for (const [name, measure] of BARS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`Measuring ${name}.`);
    rows.push(...(await measure(bench)));
  }
} finally {
  await bench.close();
}
console.log(
  `\n${table(rows)}\n\nRatios count, not times: they were taken in one run on this machine.`,
);
process.exitCode = rows.every(isMet) ? 0 : 1;
