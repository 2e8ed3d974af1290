// Nordvik's flow, and its stakeholders' secrets, for tests of exports. Knows no format.
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { type ExportFormat, fileOf } from '#flow/export/formats.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import type { Flow } from '#domain/graph.ts';
import type { MeasureText } from '#pictures/mark.ts';
import type { Translator } from '#text/translator.ts';
import { blankWorkbook } from '../../support/sample-workbook.ts';
import { textsOf } from '../../support/texts.ts';

const measure: MeasureText = (words, size) => words.length * size * 0.5;

/** The example as it is shipped. */
export async function nordvik(): Promise<Snapshot> {
  const words = await textsOf('en', ['example-nordvik']);
  return readSnapshot(
    docsFromData(
      nordvikExample((key) => words.t(`example-nordvik:${key}`)),
      'nordvik',
    ),
  );
}

/** A workbook with nothing but a flow. */
export const withFlow = ({ nodes, links }: Flow, title = ''): Snapshot => {
  const blank = blankWorkbook();
  const start = { ...blank.answers.start, title };
  return { ...blank, nodes, links, answers: { ...blank.answers, start } };
};

/** The text of a file; of a PNG only its SVG can be had here. */
export const written = async (
  format: Exclude<ExportFormat, 'png'>,
  snapshot: Snapshot,
  text: Translator,
  isInternal = false,
): Promise<string> => String(await fileOf(format, snapshot, { text, measure, isInternal }));
