// Nordvik's flow, and its stakeholders' secrets, for tests of exports. Knows no format.
import { docsFromData, readSnapshot } from '#document/index.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { type FlowTextFormat, flowText } from '#report/flow/flow-text.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import type { Flow } from '#domain/graph.ts';
import type { Translator } from '#text/translator.ts';
import { blankWorkbook } from '../../support/sample-workbook.ts';
import { textsOf } from '../../support/texts.ts';

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

/** The text of a file. */
export async function written(
  format: FlowTextFormat,
  whole: Snapshot,
  text: Translator,
  isInternal = false,
): Promise<string> {
  const copy = isInternal ? 'internal' : 'public';
  return flowText(format, { snapshot: copyOf(whole, copy), text, copy });
}
