// The policy canvas in words: one model that the screen and the report both show.
// Knows nothing of columns, fonts or pages.
import { BOXES, type BoxId, type Canvas, canvasOf, type NodeFact } from '#domain/canvas.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { stepOf } from '#guide/steps.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import { flowTable, nodeWords } from '#pictures/flow-words.ts';
import type { Picture } from '#pictures/mark.ts';
import { pathwayMarks, type Space } from '#pictures/pathway.ts';
import { missionSentence, quantityWords, type SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export type Part =
  /** The mission sentence. */
  | { readonly part: 'lead'; readonly text: string }
  /** A number people should remember, and what it is of. */
  | { readonly part: 'figure'; readonly figure: string; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string; readonly isQuiet?: true }
  /** A label and what it stands for. */
  | {
      readonly part: 'facts';
      readonly facts: readonly { readonly label: string; readonly text: string }[];
    }
  | { readonly part: 'list'; readonly title?: string; readonly items: readonly ListItem[] }
  | {
      readonly part: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly part: 'picture'; readonly draw: (space: Space) => Picture };

export interface ListItem {
  readonly text: string;
  readonly depth: number;
}

export interface SheetBox {
  readonly id: BoxId;
  /** Chapter hue. */
  readonly hue: number;
  readonly title: string;
  /** Looked for first. */
  readonly isKey: boolean;
  /** True for a key box with nothing to say yet; its one part says where to fill it. */
  readonly isEmpty: boolean;
  readonly parts: readonly Part[];
}

export interface Sheet {
  readonly eyebrow: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly boxes: readonly SheetBox[];
  readonly findings: string;
  /** "Sources: …", or '' without any. */
  readonly sources: string;
  readonly credit: string;
}

export interface SheetOptions {
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  /** How many findings are open. */
  readonly findings: number;
}

/** In reading order. */
const ORDER: readonly BoxId[] = [
  'challenge',
  'mission',
  'criteria',
  'pathway',
  'people',
  'pilot',
  'indicators',
  'barriers',
  'risks',
  'sdgs',
];

/** Where boxes stand on a wide sheet: left, middle (twice as wide), right; in each, what is looked for first comes first. */
export const COLUMNS: readonly (readonly BoxId[])[] = [
  ['challenge', 'barriers', 'risks', 'sdgs'],
  ['mission', 'pathway', 'pilot'],
  ['people', 'indicators', 'criteria'],
];

/** The canvas of a workbook in words. */
export function canvasSheet(snapshot: Snapshot, { text, sentence, findings }: SheetOptions): Sheet {
  const canvas = canvasOf(snapshot);
  const { title, territory } = canvas.header;
  return {
    eyebrow: [text.t('canvas:title'), territory].filter(Boolean).join(' · '),
    title: title || text.t('canvas:untitled'),
    facts: headerFacts(canvas, text),
    boxes: ORDER.flatMap((id): SheetBox[] => {
      const { step, isKey } = BOXES[id];
      const isEmpty = canvas.empty.has(id);
      if (isEmpty && !isKey) return [];
      const parts = isEmpty
        ? [notYet(step, text)]
        : PARTS[id](canvas, text, { snapshot, sentence });
      return [
        {
          id,
          hue: chapterNumber(stepOf(step).chapter),
          title: text.t(`canvas:box.${id}`),
          isKey,
          isEmpty,
          parts,
        },
      ];
    }),
    findings: text.t('canvas:findings', { count: findings }),
    sources:
      canvas.sources.length > 0
        ? text.t('canvas:sources', { sources: canvas.sources.join('; ') })
        : '',
    credit: text.t('canvas:credit'),
  };
}

function notYet(step: (typeof BOXES)[BoxId]['step'], text: Translator): Part {
  const { number } = stepOf(step);
  return {
    part: 'paragraph',
    isQuiet: true,
    text: text.t('canvas:notYet', { number, step: text.t(`guide:step.${step}.title`) }),
  };
}

function headerFacts({ header, indicators }: Canvas, text: Translator): string[] {
  const span = (name: 'drafting' | 'delivery'): string[] => {
    const [start, end] = header[name];
    if (!start && !end) return [];
    const dates = [start, end].map((date) => (date ? text.date(date, 'short') : '…')).join(' – ');
    return [text.t(`canvas:header.${name}`, { dates })];
  };
  const deadline = indicators.deadline
    ? [text.t('canvas:header.deadline', { date: text.date(indicators.deadline) })]
    : [];
  return [...span('drafting'), ...span('delivery'), ...deadline];
}

type Source = { readonly snapshot: Snapshot; readonly sentence: SentenceWords };
type PartsOf = (canvas: Canvas, text: Translator, source: Source) => readonly Part[];

const PARTS: Readonly<Record<BoxId, PartsOf>> = {
  challenge: ({ challenge }, text) => [
    ...paragraphs(challenge.challenge),
    ...(challenge.baseline
      ? [
          {
            part: 'figure',
            figure: quantityWords(challenge.baseline, text),
            text: baselineWords(challenge.baseline, text),
          } as const,
        ]
      : []),
    ...list(
      challenge.causes.map(({ label, depth }) => ({ text: label, depth })),
      text.t('canvas:challenge.causes'),
    ),
  ],
  mission: (_canvas, _text, { snapshot, sentence }) =>
    missionSentence(snapshot, sentence)
      .split(/\n+/u)
      .map((line) => ({ part: 'lead', text: line })),
  criteria: ({ criteria }, text) => [
    { part: 'picture', draw: (space) => criteriaPicture(criteria, text, space) },
  ],
  pathway: ({ pathway }, text, { snapshot }) => [
    {
      part: 'picture',
      draw: (space) => pathwayPicture(pathway, text, snapshot.meta.contentLanguage, space),
    },
    ...(pathway.left > 0
      ? [
          {
            part: 'paragraph',
            isQuiet: true,
            text: text.t('canvas:pathway.left', { count: pathway.left }),
          } as const,
        ]
      : []),
  ],
  people: ({ people }, text) => [
    facts([
      [text.t('canvas:people.owner'), people.owner],
      [text.t('canvas:people.lead'), people.lead],
      [text.t('canvas:people.affected'), text.list(people.affected)],
      [text.t('canvas:people.mandate'), people.mandate],
      ...people.spheres.map(({ sphere, names }): [string, string] => [
        sphere ? text.t(`vocabularies:sphere.${sphere}.label`) : text.t('canvas:people.others'),
        text.list(names),
      ]),
    ]),
  ],
  pilot: ({ pilot }, text) => [
    ...(pilot.next.length > 0 ? [actionTable(pilot, text)] : []),
    {
      part: 'paragraph',
      isQuiet: true,
      text: text.t('canvas:pilot.done', { done: pilot.done, count: pilot.total }),
    },
  ],
  indicators: (canvas, text) => indicatorParts(canvas, text),
  barriers: ({ barriers }, text) =>
    list(barriers.map((fact) => nodeFact(fact, 'canvas:barriers.addressed', text))),
  risks: ({ risks, assumptions }, text) => [
    ...list(
      risks.map((fact) => nodeFact(fact, 'canvas:risks.about', text)),
      text.t('canvas:risks.risks'),
    ),
    ...list(
      assumptions.map((fact) => nodeFact(fact, 'canvas:risks.about', text)),
      text.t('canvas:risks.assumptions'),
    ),
  ],
  sdgs: ({ sdgs }, text) =>
    list(sdgs.map((id) => ({ text: text.t(`vocabularies:sdg.${id}.label`), depth: 0 }))),
};

/** A label before what it stands for; a question needs no colon. */
export const leadIn = (label: string): string =>
  /[?!.:]$/u.test(label) ? `${label} ` : `${label}: `;

const paragraphs = (text: string): Part[] =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ part: 'paragraph', text: line.trim() }));

const facts = (pairs: readonly (readonly [label: string, text: string])[]): Part => ({
  part: 'facts',
  facts: pairs
    .filter(([, words]) => words !== '')
    .map(([label, words]) => ({ label, text: words })),
});

const list = (items: readonly ListItem[], title?: string): Part[] =>
  items.length > 0 ? [{ part: 'list', items, ...(title !== undefined && { title }) }] : [];

const nodeFact = ({ label, about }: NodeFact, key: string, text: Translator): ListItem => ({
  text: about.length > 0 ? text.t(key, { label, about: text.list(about) }) : label,
  depth: 0,
});

const baselineWords = (
  { year, source }: { readonly year: number | null; readonly source: string },
  text: Translator,
): string =>
  [year === null ? '' : text.t('canvas:challenge.year', { year: String(year) }), source.trim()]
    .filter(Boolean)
    .join(' · ');

function actionTable({ next }: Canvas['pilot'], text: Translator): Part {
  return {
    part: 'table',
    caption: text.t('canvas:pilot.caption'),
    columns: ['action', 'owner', 'end'].map((column) => text.t(`canvas:pilot.column.${column}`)),
    rows: next.map((task) => [
      task.title,
      task.owner || text.t('canvas:pilot.unowned'),
      task.end ? text.date(task.end, 'short') : text.t('canvas:pilot.undated'),
    ]),
  };
}

function indicatorParts({ indicators }: Canvas, text: Translator): Part[] {
  const { baseline, target, deadline, object, measures } = indicators;
  const parts: Part[] = [];
  if (target) {
    const [from, to] = [baseline ? quantityWords(baseline, text) : '', quantityWords(target, text)];
    const figure = from === '' ? to : `${from} → ${to}`;
    const by = deadline ? text.t('canvas:indicators.by', { date: text.date(deadline) }) : '';
    parts.push({ part: 'figure', figure, text: [object, by].filter(Boolean).join(', ') });
  }
  return [
    ...parts,
    ...list(measures.map((fact) => nodeFact(fact, 'canvas:indicators.measures', text))),
  ];
}

function pathwayPicture(
  pathway: Canvas['pathway'],
  text: Translator,
  language: string,
  space: Space,
): Picture {
  const words = new Map(pathway.nodes.map((node) => [node.id, nodeWords(text, node)]));
  const { marks, height } = pathwayMarks(
    pathway,
    (id) => words.get(id) ?? { kind: '', label: '' },
    language,
    space,
  );
  return {
    width: space.width,
    height,
    marks,
    alt: text.t('canvas:pathway.alt', { count: pathway.nodes.length }),
    table: { caption: text.t('canvas:box.pathway'), ...flowTable(text, pathway) },
  };
}
