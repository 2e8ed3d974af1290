// Slides set on pages of a deck, as PresentationML: each with its title, its content and the line at its foot.
// Knows nothing of the package around them.
import type { Ink } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { Face } from '#report/drawing.ts';
import type { ExportSource } from '#report/export-source.ts';
import { COVER } from '#report/slides/cover.ts';
import { type Setting, setColumns } from '#report/slides/fit.ts';
import { BODY, FOOT, GUTTER, LEAST, LEFT, SLIDE, TITLE, WIDE } from '#report/slides/measures.ts';
import { LARGEST } from '#report/slides/picture-fit.ts';
import { type Paragraph, paragraphsOf } from '#report/slides/paragraphs.ts';
import type { SlideModel } from '#report/slides/slide.ts';
import { tableSlides } from '#report/slides/table-fit.ts';
import { titleSize } from '#report/slides/title.ts';
import {
  bar,
  type NextId,
  pictureGroup,
  tableShape,
  textBox,
  textShape,
} from '#report/slides/xml-shapes.ts';
import { runProperties } from '#report/slides/xml-text.ts';

/** A slide as it is written. */
export interface WrittenSlide {
  readonly title: string;
  readonly xml: string;
  readonly notes: readonly string[];
}

/** What stands on every slide. */
export interface DeckWords {
  /** What the deck is about. */
  readonly foot: Words;
  /** '' in a public copy. */
  readonly warning: string;
}

const ROOT =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** All slides, each as many times as its content needs. */
export function writtenSlides(
  models: readonly SlideModel[],
  { text }: ExportSource,
  setting: Setting,
  words: DeckWords,
): WrittenSlide[] {
  const { language } = text;
  return models.flatMap((model): WrittenSlide[] => {
    if (model.body.body === 'cover') {
      const { title, notes } = model;
      return [{ title, xml: coverXml(model, { setting, language, words }), notes }];
    }
    const pages = contentsOf(model, setting, language);
    return pages.map((content, at): WrittenSlide => {
      const title =
        at === 0 ? model.title : text.t('canvas:record.continued', { title: model.title });
      return {
        title,
        xml: slideXml({ ...model, title }, content, { setting, language, words }),
        notes: at === 0 ? model.notes : [],
      };
    });
  });
}

type Content = (next: NextId) => string;

/** What stands under the title, slide by slide; at least one. */
function contentsOf(
  { body, hue, title }: SlideModel,
  setting: Setting,
  language: string,
): Content[] {
  switch (body.body) {
    case 'cover':
      return [];
    case 'picture':
      return [
        (next) => {
          const scale = Math.min(WIDE / body.page.width, BODY.height / body.page.height, LARGEST);
          const width = body.page.width * scale;
          const box = { x: LEFT + (WIDE - width) / 2, y: BODY.y, width, height: BODY.height };
          return pictureGroup(body.page, box, body.alt, language, next);
        },
      ];
    case 'table':
      return tableSlides(body.table, setting).map(
        (table) => (next) =>
          tableShape(
            table,
            { x: LEFT, y: BODY.y, caption: body.table.caption || title },
            language,
            next(),
          ),
      );
    case 'columns': {
      const count = body.columns.length;
      const width = (WIDE - GUTTER * (count - 1)) / count;
      const set = setColumns(
        body.columns.map((parts) => parts.flatMap((part) => paragraphsOf(part, hue))),
        width,
        setting,
      );
      const slides = Math.max(1, ...set.columns.map(({ length }) => length));
      return Array.from(
        { length: slides },
        (_, at) => (next) =>
          set.columns
            .map((column, index) => {
              const paragraphs = column[at] ?? [];
              if (paragraphs.length === 0) return '';
              const x = LEFT + index * (width + GUTTER);
              const box = { name: `Text ${index + 1}`, x, y: BODY.y, width, height: BODY.height };
              return textShape(box, paragraphs, set.size, language, next());
            })
            .join(''),
      );
    }
  }
}

interface Page {
  readonly setting: Setting;
  /** BCP 47, of words that nobody typed. */
  readonly language: string;
  readonly words: DeckWords;
}

function slideXml(model: SlideModel, content: Content, page: Page): string {
  let id = 1;
  const next = (): number => (id += 1);
  const title = titleShape(model, page, TITLE, next());
  const rule = bar(
    { x: LEFT, y: TITLE.y + TITLE.height + 4, width: WIDE, height: 2.2 },
    model.hue,
    next(),
  );
  return whole(title + rule + content(next) + footShapes(page, next));
}

const whole = (shapes: string): string =>
  `${XML_HEAD}<p:sld ${ROOT}><p:cSld><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

const plain = (text: string, ink: Ink, face: Face = 'sans400'): Paragraph => ({
  runs: [{ text, face, ink }],
  times: 1,
  above: 0.35,
  bullet: -1,
});

function titleShape(
  { title, hue, lang, body }: SlideModel,
  { setting, language }: Page,
  { y, height }: { readonly y: number; readonly height: number },
  id: number,
): string {
  const size = titleSize(title, height, setting, body.body === 'cover' ? 48 : 30);
  const ink: Ink = body.body === 'cover' ? 'ink' : hue;
  const run = { text: title, face: 'serif600', ink, lang } as const;
  return textShape(
    {
      name: 'Title',
      holder: '<p:ph type="title"/>',
      anchor: 'b',
      x: LEFT,
      y,
      width: WIDE,
      height,
    },
    [{ runs: [run], times: 1, above: 0, bullet: -1 }],
    size,
    language,
    id,
  );
}

/** The first slide: title in the middle, what it is above, when and by whom below. */
function coverXml(model: SlideModel, page: Page): string {
  if (model.body.body !== 'cover') return '';
  const { eyebrow, lines } = model.body;
  let id = 1;
  const next = (): number => (id += 1);
  return whole(
    [
      titleShape(model, page, COVER.title, next()),
      bar({ x: 0, y: 0, width: 18, height: SLIDE.height }, model.hue, next()),
      textShape(
        { name: 'Text 1', x: LEFT, width: WIDE, anchor: 'b', ...COVER.eyebrow },
        [plain(eyebrow, 'chapter-3', 'sans600')],
        COVER.eyebrow.size,
        page.language,
        next(),
      ),
      bar(
        { x: LEFT, y: COVER.title.y + COVER.title.height + 10, width: WIDE, height: 2.2 },
        'ink',
        next(),
      ),
      lines.length === 0
        ? ''
        : textShape(
            { name: 'Text 2', x: LEFT, width: WIDE, ...COVER.lines },
            lines.map((line) => plain(line, 'ink-2')),
            COVER.lines.size,
            page.language,
            next(),
          ),
      footShapes(page, next, false),
    ].join(''),
  );
}

/** What it is about, whether it may be passed on, and the number of the slide. */
function footShapes({ words, language }: Page, next: NextId, hasName = true): string {
  const foot = { y: FOOT.y, height: FOOT.height, anchor: 'b' } as const;
  const name = hasName ? words.foot : { text: '' };
  const left = words.warning === '' ? name : { text: words.warning };
  const run = {
    ...left,
    face: words.warning === '' ? 'sans400' : 'sans600',
    ink: words.warning === '' ? 'ink-2' : 'signal',
  } as const;
  const number = `<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${runProperties({ face: 'sans400', ink: 'ink-2' }, LEAST, language)}</a:rPr><a:t>‹#›</a:t></a:fld></a:p>`;
  return [
    left.text === ''
      ? ''
      : textShape(
          { name: 'Foot', x: LEFT, width: WIDE - 100, ...foot },
          [{ runs: [run], times: 1, above: 0, bullet: -1 }],
          LEAST,
          language,
          next(),
        ),
    textBox({ name: 'Number', x: LEFT + WIDE - 80, width: 80, ...foot, content: number }, next()),
  ].join('');
}
