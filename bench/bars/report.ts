// B14: what the full report of the running example costs the processor, against the same layout written by pdfkit,
// tagged, too; and how long the page's main thread is kept busy at a time while the app makes it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { minutesOf } from '#guide/tracks.ts';
import { statusInTrack } from '#guide/progress.ts';
import type { ReportInput } from '#pictures/report.ts';
import { FACES, type FontName } from '#report/drawing.ts';
import { type Fonts, loadFonts } from '#report/font-files.ts';
import { openFonts } from '#report/fonts.ts';
import { reportPdf } from '#report/report-pdf.ts';
import { type Namespace, WORKBOOK } from '#text/namespaces.ts';
import { missionSentence } from '#text/sentence.ts';
import { type Bundle, createTranslator } from '#text/translator.ts';
import { wordLists } from '#text/words.ts';
import type { Bench } from '../bench.ts';
import { against, atMost, oneRound, quantile, type Row, times } from '../figures.ts';
import { longestTask } from '../longest-task.ts';
import { openPdfkit } from '../pdfkit-writer.ts';

const ROUNDS = 9;
const TODAY = '2026-11-24';

export async function report(bench: Bench): Promise<Row[]> {
  const input = await nordvik();
  const fonts = await fontsFor(input.snapshot);
  let pages = 0;
  const ours = (): Promise<number> =>
    cpuOf(async () => {
      // Widths of words are remembered by a book: each file begins with none.
      const book = openFonts(fonts.files);
      ({ pages } = reportPdf(input, { ...fonts, book }));
    });
  const theirs = (): Promise<number> =>
    cpuOf(async () => {
      const written: Promise<number>[] = [];
      reportPdf(
        input,
        fonts,
        () => {},
        (options) => {
          const pdf = openPdfkit(options);
          written.push(pdf.size);
          return pdf;
        },
      );
      await Promise.all(written);
    });
  // Both warm up.
  await ours();
  await theirs();
  const rounds = await times(ROUNDS, (index) => oneRound(index, ours, theirs));
  const busyWith = async (act: string): Promise<number> =>
    quantile(await times(5, () => longestTask(bench, 'export.html', act)), 0.5);
  return [
    against(rounds, {
      bar: 'B14',
      what: `full report, tagged, ${pages} pages, processor time; pdfkit`,
      unit: 'ms',
      limit: 1,
    }),
    atMost(await busyWith('exportReport'), {
      bar: 'B14',
      what: 'longest the page is busy meanwhile',
      unit: 'ms',
      limit: 50,
    }),
    atMost(await busyWith('exportFlow'), {
      bar: 'B14',
      what: 'the same while a flow of 2,000 nodes is made',
      unit: 'ms',
      limit: 50,
    }),
  ];
}

/** Milliseconds of processor time, on all threads. */
async function cpuOf(act: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The running example, all that the checks notice in it included. */
async function nordvik(): Promise<ReportInput> {
  const names: Namespace[] = ['common', ...WORKBOOK, 'report', 'glossary', 'example-nordvik'];
  const text = await createTranslator(
    'de',
    names,
    async (language, name) =>
      JSON.parse(
        await readFile(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8'),
      ) as Bundle,
  );
  const data = nordvikExample((key) => text.t(`example-nordvik:${key}`));
  const meta = { createdAt: 0, contentLanguage: 'de' };
  const snapshot = readSnapshot(docsFromData({ ...data, meta }, 'example'));
  const open = runChecks(
    {
      snapshot,
      today: TODAY,
      words: wordLists('de'),
      minutesOf,
      statement: missionSentence(snapshot, text),
      contentHash: () => '',
    },
    (step) => statusInTrack(snapshot, step),
  );
  return { snapshot, text, sentence: text, today: TODAY, findings: { open, accepted: [] } };
}

const { resolve } = createRequire(import.meta.url);
const SANS = '@expo-google-fonts/source-sans-3';
const SERIF = '@expo-google-fonts/source-serif-4';
const PATHS: Readonly<Partial<Record<FontName | 'subsetter', string>>> = {
  sans400: `${SANS}/400Regular/SourceSans3_400Regular.ttf`,
  sans600: `${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  sans700: `${SANS}/700Bold/SourceSans3_700Bold.ttf`,
  serif600: `${SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  serifItalic: `${SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  subsetter: 'harfbuzzjs/dist/harfbuzz-subset.wasm',
};

async function fontsFor(said: unknown): Promise<Fonts> {
  const fonts = await loadFonts(said, async (name) => {
    const path = PATHS[name];
    if (path === undefined) throw new Error(`${name} was not expected to be needed`);
    return new Uint8Array(await readFile(resolve(path))).buffer;
  });
  if (fonts.book.fonts.length !== FACES.length) throw new Error('Further fonts were loaded');
  return fonts;
}
