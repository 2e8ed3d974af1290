// Which slides a deck has, in the order they are shown: a mission told to a council in ten minutes.
// What they say is the canvas sheet's; what pictures are too small to read stands as tables at the end.
import type { BoxId } from '#domain/canvas.ts';
import { canvasSheet, chapterInk, type Sheet } from '#pictures/canvas.ts';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import type { Part } from '#pictures/part.ts';
import type { PictureId } from '#domain/exports.ts';
import { pictureName } from '#text/picture-name.ts';
import type { ExportSource } from '#report/export-source.ts';
import type { MeasureWords } from '#report/slides/measures.ts';
import { fittedPictures } from '#report/slides/picture-fit.ts';
import { signatureParts } from '#report/slides/signatures.ts';
import type { SlideModel, SlidePart } from '#report/slides/slide.ts';

/** The slides of a workbook. */
export function slidesOf(source: ExportSource, measure: MeasureWords): SlideModel[] {
  const { snapshot, text, findings, today } = source;
  const open = findings.open.filter(({ severity }) => severity !== 'info').length;
  const sheet = canvasSheet(snapshot, { ...source, findings: open });
  const box = boxOf(sheet);
  const behind: SlideModel[] = [];

  /** Boxes under one title; those beside the first have headings. Nothing where nothing is said. */
  const words = (
    chapter: ChapterId,
    left: readonly BoxId[],
    right: readonly BoxId[] = [],
    more: { readonly left?: readonly SlidePart[]; readonly right?: readonly SlidePart[] } = {},
  ): SlideModel[] => {
    const first = [...left, ...right].map(box).find(Boolean);
    const column = (ids: readonly BoxId[]): SlidePart[] =>
      ids.flatMap((id) => {
        const found = box(id);
        if (!found) return [];
        const parts = found.parts.filter(isText);
        if (parts.length === 0) return [];
        return [
          ...(found === first ? [] : [{ part: 'heading', text: found.title } as const]),
          ...parts,
        ];
      });
    const columns = [
      [...column(left), ...(more.left ?? [])],
      [...column(right), ...(more.right ?? [])],
    ].filter(({ length }) => length > 0);
    if (columns.length === 0 || !first) return [];
    return [
      {
        title: first.title,
        hue: chapterInk(chapter),
        body: { body: 'columns', columns },
        notes: [],
      },
    ];
  };
  const picture = (id: PictureId, chapter: ChapterId): SlideModel[] => {
    const fitted = fittedPictures(id, source, measure);
    if (!fitted) return [];
    const title = text.t(pictureName(id));
    const hue = chapterInk(chapter);
    const { alt, table, pages, isLegible } = fitted;
    const asTable: SlideModel = {
      title: text.t('canvas:figure.asTable', { title }),
      hue,
      body: { body: 'table', table },
      notes: [],
    };
    if (!isLegible) behind.push(asTable);
    return pages.map((page, at) => ({
      title: at === 0 ? title : text.t('canvas:record.continued', { title }),
      hue,
      body: { body: 'picture', page, alt },
      notes:
        at > 0
          ? []
          : [
              alt,
              asTable.title,
              ...[table.columns, ...table.rows].map((cells) => cells.join(' | ')),
            ],
    }));
  };

  const pilot = box('pilot')?.parts ?? [];
  const actions = pilot.flatMap((part): SlideModel[] =>
    part.part === 'table'
      ? [
          {
            title: text.t('canvas:box.pilot'),
            hue: chapterInk('pilot'),
            body: { body: 'table', table: part },
            notes: [],
          },
        ]
      : [],
  );
  const sources: SlidePart[] =
    sheet.sources === '' ? [] : [{ part: 'paragraph', text: sheet.sources, isQuiet: true }];
  const causes = box('challenge')?.parts.filter(({ part }) => part === 'list') ?? [];
  const hasFlow = snapshot.nodes.length > 0;
  const shown = [
    ...words('mission', ['mission']),
    ...picture('criteria', 'mission'),
    ...challengeSlide(words('understand', ['challenge'], [], { left: sources }), causes),
    ...words('understand', ['vision'], ['sectors', 'sdgs']),
    ...(hasFlow ? picture('pathway', 'flow') : words('flow', ['pathway'])),
    ...picture('flow', 'flow'),
    ...words('people', ['people'], ['governance', 'cluster']),
    ...picture('grid', 'people'),
    ...words('flow', ['instruments'], ['barriers']),
    ...words('pilot', ['design', 'pilot']),
    ...actions,
    ...picture('timeline', 'pilot'),
    ...words('pilot', ['resources'], ['communication']),
    ...riskSlide(words('pilot', ['risks'])),
    ...picture('risks', 'pilot'),
    ...words('learn', ['indicators']),
    ...picture('indicators', 'learn'),
    ...picture('net', 'learn'),
    {
      title: text.t('canvas:box.transition'),
      hue: chapterInk('communicate'),
      body: {
        body: 'columns',
        columns: [(box('transition')?.parts ?? []).filter(isText), signatureParts(source)].filter(
          ({ length }) => length > 0,
        ),
      },
      notes: [],
    } satisfies SlideModel,
  ];
  return [cover(sheet, text.t('canvas:printed', { date: text.date(today) })), ...shown, ...behind];
}

const isText = (part: Part): part is Exclude<Part, { part: 'table' | 'picture' }> =>
  part.part !== 'table' && part.part !== 'picture';

/** A box that the sheet has. */
const boxOf =
  ({ boxes }: Sheet) =>
  (id: BoxId) =>
    boxes.find((box) => box.id === id);

const cover = (sheet: Sheet, printed: string): SlideModel => ({
  title: sheet.title.text,
  lang: sheet.title.lang,
  hue: 'chapter-3',
  body: {
    body: 'cover',
    eyebrow: [sheet.eyebrow, sheet.place.text].filter(Boolean).join(' · '),
    lines: [...sheet.facts, sheet.findings, printed, sheet.credit],
  },
  notes: [],
});

/** Why it lasts stands beside what is wrong. */
function challengeSlide(slides: readonly SlideModel[], causes: readonly Part[]): SlideModel[] {
  return slides.map((slide) =>
    slide.body.body === 'columns' && causes.length > 0
      ? {
          ...slide,
          body: {
            body: 'columns',
            columns: [
              slide.body.columns.flat().filter(({ part }) => part !== 'list'),
              causes.filter(isText),
            ].filter(({ length }) => length > 0),
          },
        }
      : slide,
  );
}

/** What could go wrong beside what must hold. */
const riskSlide = (slides: readonly SlideModel[]): SlideModel[] =>
  slides.map((slide) =>
    slide.body.body === 'columns'
      ? {
          ...slide,
          body: { body: 'columns', columns: slide.body.columns.flat().map((part) => [part]) },
        }
      : slide,
  );
