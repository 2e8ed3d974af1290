import { describe, expect, it } from 'vitest';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { coverSlides } from '#report/slides/cover.ts';
import { measureIn } from '#report/slides/measures.ts';
import { paragraphsOf } from '#report/slides/paragraphs.ts';
import type { SlideModel } from '#report/slides/slide.ts';
import { slidesOf } from '#report/slides/slides-of.ts';
import { slidesPptx } from '#report/slides/slides-pptx.ts';
import { unzipped, zipped } from '#report/slides/zip.ts';
import { LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { fitForXml } from '#text/xml.ts';
import { nordvikIn, SECRET, sourceOf, TODAY, withSecrets } from '../../support/export-source.ts';
import { book } from '../../support/fonts.ts';
import { hostileWorkbook } from '../../support/hostile-workbook.ts';
import { blankWorkbook, sampleWorkbook } from '../../support/sample-workbook.ts';
import { officePages } from '../../support/soffice.ts';
import { textsOf } from '../../support/texts.ts';
import { unzip } from '../../support/xlsx.ts';
import { allOf as all, type XmlNode, xmlTree } from '../../support/strict-xml.ts';

const PROOF = Boolean(process.env['KURS_PROOF']);
const textsIn = (language: (typeof LANGUAGES)[number]): Promise<Translator> =>
  textsOf(language, ['pictures', 'example-nordvik']);
const text = await textsIn('en');
const nordvik = nordvikIn(text);

interface Deck {
  readonly bytes: Uint8Array;
  readonly models: readonly SlideModel[];
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly XmlNode[];
}

async function deckOf(snapshot: Snapshot, copy: Copy = 'internal', words = text): Promise<Deck> {
  const source = sourceOf(snapshot, words, copy);
  const measure = measureIn(book);
  const setting = { measure, language: words.language };
  const models = slidesOf(source, measure).flatMap((model) => coverSlides(model, source, setting));
  const { bytes, pages = 0 } = await slidesPptx(source, { book });
  const parts = new Map(
    [...unzip(bytes)].map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
  const slides = Array.from({ length: pages }, (_, at) =>
    xmlTree(parts.get(`ppt/slides/slide${at + 1}.xml`) ?? ''),
  );
  return { bytes, models, parts, slides };
}

const squeezed = (words: string): string => fitForXml(words).replaceAll(/\s/gu, '');
const said = (elements: readonly XmlNode[]): string =>
  squeezed(elements.flatMap((each) => all(each, 'a:t').map((run) => run.text)).join(''));
/** What stands on a slide by itself: boxes, tables, pictures. */
const shapesOf = (page: XmlNode): readonly XmlNode[] => all(page, 'p:spTree')[0]?.children ?? [];
const nameOf = (shape: XmlNode): string => all(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '';
const altOf = (shape: XmlNode): string => all(shape, 'p:cNvPr')[0]?.attributes['descr'] ?? '';
const named = (page: XmlNode, name: string): XmlNode[] =>
  shapesOf(page).filter((shape) => shape.tag === 'p:sp' && nameOf(shape) === name);

/** What the slides say is what the model says, in its order, over however many slides. */
function expectToSay({ models, slides }: Deck): void {
  let at = 0;
  for (const model of models) {
    const first = slides[at];
    if (!first) throw new Error('A slide is missing');
    expect(said(named(first, 'Title'))).toBe(squeezed(model.title));
    const own = [first];
    const continued = squeezed(text.t('canvas:record.continued', { title: '' }));
    while (
      at + own.length < slides.length &&
      own.length < 400 &&
      isMore(slides[at + own.length], model, continued)
    )
      own.push(slides[at + own.length] as XmlNode);
    at += own.length;
    const { body } = model;
    if (body.body === 'columns')
      body.columns.forEach((parts, index) =>
        expect(said(own.flatMap((page) => named(page, `Text ${index + 1}`)))).toBe(
          squeezed(
            parts
              .flatMap((part) => paragraphsOf(part, model.hue))
              .flatMap(({ runs }) => runs.map((run) => run.text))
              .join(''),
          ),
        ),
      );
    if (body.body === 'table') {
      const { columns, rows } = body.table;
      const heads = own.flatMap((page) => all(page, 'a:tr').slice(0, 1));
      for (const head of heads) expect(said([head])).toBe(squeezed(columns.join('')));
      const cells = own.flatMap((page) => all(page, 'a:tr').slice(1)).map((row) => said([row]));
      const letters = (words: string): string => [...words].toSorted().join('');
      // A row too long for a slide is told cell by cell on each of them.
      expect(letters(cells.join(''))).toBe(letters(squeezed(rows.flat().join(''))));
    }
    if (body.body === 'picture') {
      const words = body.page.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : []));
      expect(said(all(first, 'p:grpSp'))).toBe(squeezed(words.join('')));
      expect(all(first, 'p:grpSp').map(altOf)).toEqual([fitForXml(body.alt)]);
    }
  }
  expect(at).toBe(slides.length);
}

const isMore = (
  page: XmlNode | undefined,
  { title, body }: SlideModel,
  continued: string,
): boolean =>
  page !== undefined &&
  body.body !== 'picture' &&
  body.body !== 'cover' &&
  said(named(page, 'Title')).endsWith(continued) &&
  said(named(page, 'Title')) === squeezed(text.t('canvas:record.continued', { title }));

/** What PowerPoint would not open, and who does not see would miss. */
function expectToBeSound({ parts, slides }: Deck, language = 'en-GB'): void {
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/gu))
    expect(parts.has(name), name).toBe(true);
  for (const [name, xml] of parts) {
    expect(name).not.toMatch(/media|embeddings\/./u);
    if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"');
    xmlTree(xml);
  }
  for (const page of slides) {
    const ids = all(page, 'p:cNvPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(page, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual(['title']);
    for (const table of all(page, 'p:graphicFrame')) {
      expect(altOf(table)).not.toBe('');
      expect(all(table, 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
    }
    for (const shape of shapesOf(page).filter(({ tag }) => tag !== 'p:grpSp'))
      for (const { attributes } of all(shape, 'a:rPr'))
        expect(Number(attributes['sz'])).toBeGreaterThanOrEqual(1400);
    expect(all(page, 'a:rPr').every(({ attributes }) => attributes['lang'] !== '')).toBe(true);
    // Shapes without words say nothing, or are told by their group.
    for (const shape of all(page, 'p:sp').filter((each) => all(each, 'a:t').length === 0))
      expect(all(shape, 'adec:decorative')).toHaveLength(1);
  }
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain(`<dc:language>${language}</dc:language>`);
  expect(core).not.toContain('PptxGenJS');
}

const internal = deckOf(nordvik);

describe('the slides of Nordvik', () => {
  it('say what the model says, in native shapes', async () => {
    const deck = await internal;
    expectToSay(deck);
    expectToBeSound(deck);
    const titles = deck.models.map(({ title }) => title);
    for (const id of ['mission', 'challenge', 'pathway', 'people', 'pilot', 'risks', 'transition'])
      expect(titles).toContain(text.t(`canvas:box.${id}`));
    expect(deck.parts.get('ppt/notesSlides/notesSlide6.xml')).toContain(
      text.t('canvas:flow.column.leads'),
    );
  });

  it('say on every slide of an internal copy that it is one, and hide what is judged in a public one', async () => {
    const warning = squeezed(text.t('pictures:internal'));
    const { slides } = await internal;
    for (const page of slides) expect(said(named(page, 'Foot'))).toBe(warning);
    const open = await deckOf(withSecrets(nordvik), 'public');
    const words = [...open.parts.values()].join('\n');
    expect(words).not.toContain(SECRET);
    expect(words).not.toContain(text.t('frame:grid.title'));
    expect(words).not.toContain(text.t('vocabularies:grid.key_player.label'));
    expect(words).not.toContain(text.t('pictures:internal'));
  });
});

describe('any workbook', () => {
  it('has a deck while it is blank', async () => {
    const deck = await deckOf(blankWorkbook());
    expectToSay(deck);
    expectToBeSound(deck);
  });

  it('drops nothing that was typed, and stays a whole file', async () => {
    const deck = await deckOf(PROOF ? hostileWorkbook() : longSample());
    expectToSay(deck);
    expectToBeSound(deck);
  });

  it('tells the language of what was typed', async () => {
    const { slides } = await deckOf(sampleWorkbook(), 'public', await textsIn('pl'));
    const languages = slides.flatMap((page) =>
      all(page, 'a:rPr').map(({ attributes }) => attributes['lang']),
    );
    expect(new Set(languages)).toEqual(new Set(['pl-PL', 'en-GB']));
  });
});

describe('the archive', () => {
  it('comes back as it was packed', async () => {
    const parts = new Map([
      ['a.xml', new TextEncoder().encode('<a>żółć</a>')],
      ['b/c.bin', Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)],
      ['empty', new Uint8Array()],
    ]);
    const bytes = await zipped(parts, TODAY);
    const back = await unzipped(bytes);
    for (const [name, content] of parts) expect([...(back.get(name) ?? [])]).toEqual([...content]);
    expect([...unzip(bytes).keys()]).toEqual([...parts.keys()]);
  });
});

describe.runIf(PROOF)('another program', () => {
  it.each(LANGUAGES)('opens the deck in %s and reads the same words', async (language) => {
    const words = await textsIn(language);
    const deck = await deckOf(nordvikIn(words), 'internal', words);
    expectOpened(deck);
  });
  it('opens a hostile one', async () => expectOpened(await deckOf(hostileWorkbook()), false));
});

/** LibreOffice makes a page of each slide, with its words. */
function expectOpened({ bytes, slides }: Deck, hasAllLetters = true): void {
  const pages = officePages(bytes, 'pptx');
  expect(pages).toHaveLength(slides.length);
  if (!hasAllLetters) return;
  slides.forEach((page, at) => {
    const read = squeezed(pages[at] ?? '');
    for (const paragraph of all(page, 'a:p').filter((each) => all(each, 'a:fld').length === 0))
      expect(read).toContain(said([paragraph]));
  });
}

/** The sample with texts longer than a slide. */
function longSample(): Snapshot {
  const sample = sampleWorkbook();
  const long = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  const { start, challenge } = sample.answers;
  return {
    ...sample,
    answers: {
      ...sample.answers,
      start: { ...start, title: `${'x'.repeat(300)} ${long}`, territory: long, mandate: long },
      challenge: { ...challenge, challenge: long },
    },
    tasks: sample.tasks.slice(0, 2).map((task) => ({
      ...task,
      title: `${task.title} ${'x'.repeat(300)} ${long}`,
    })),
    nodes: sample.nodes.map((node) => ({ ...node, label: `${node.label} ]]> <script>` })),
  };
}
