// What stands in each box of the canvas, in words and pictures.
// Knows nothing of the order of boxes, of fonts or of pages.
import type { NodeFact } from '#domain/canvas-facts.ts';
import type { BoxId, Canvas } from '#domain/canvas.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { PLAN_PARTS } from '#pictures/canvas-plan-parts.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import type { ListItem, Part } from '#pictures/part.ts';
import { pathwayPicture } from '#pictures/pathway-picture.ts';
import { optionLabel } from '#text/option-label.ts';
import { missionSentence, quantityWords, type SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

/** The parts of a box that has something to say. */
export const boxParts = (
  id: BoxId,
  canvas: Canvas,
  text: Translator,
  source: Source,
): readonly Part[] => PARTS[id](canvas, text, source);

type Source = { readonly snapshot: Snapshot; readonly sentence: SentenceWords };
type PartsOf = (canvas: Canvas, text: Translator, source: Source) => readonly Part[];

const ofPlan =
  (box: keyof typeof PLAN_PARTS): PartsOf =>
  ({ plan }, text) =>
    PLAN_PARTS[box](plan, text);

const PARTS: Readonly<Record<BoxId, PartsOf>> = {
  vision: ofPlan('vision'),
  sectors: ofPlan('sectors'),
  governance: ofPlan('governance'),
  cluster: ofPlan('cluster'),
  instruments: ofPlan('instruments'),
  design: ofPlan('design'),
  resources: ofPlan('resources'),
  communication: ofPlan('communication'),
  transition: ofPlan('transition'),
  challenge: ({ challenge }, text) => [
    ...paragraphs(challenge.challenge, true),
    ...(challenge.baseline
      ? [
          {
            part: 'figure',
            figure: quantityWords(challenge.baseline, text),
            text: baselineWords(challenge.baseline, text),
            isTyped: challenge.baseline.year === null,
          } as const,
        ]
      : []),
    ...list(
      challenge.causes.map(({ label, depth }) => ({ text: label, depth, isTyped: true })),
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
      [text.t('canvas:people.affected'), text.names(people.affected)],
      [text.t('canvas:people.mandate'), people.mandate],
      ...people.spheres.map(({ sphere, names }): [string, string] => [
        sphere ? text.t(`vocabularies:sphere.${sphere}.label`) : text.t('canvas:people.others'),
        text.names(names),
      ]),
    ]),
  ],
  pilot: ({ pilot }, text) => [
    ...(pilot.next.length > 0 ? [actionTable(pilot, text)] : []),
    ...(pilot.done > 0
      ? [
          {
            part: 'paragraph',
            isQuiet: true,
            text: text.t('canvas:pilot.done', { done: pilot.done, count: pilot.total }),
          } as const,
        ]
      : []),
  ],
  indicators: (canvas, text) => indicatorParts(canvas, text),
  barriers: ({ barriers }, text) =>
    list(barriers.map((fact) => nodeFact(fact, 'canvas:barriers.addressed', text))),
  risks: ({ risks, assumptions, plan: { dangers } }, text) => [
    ...list(
      // Step 6.4 says more of a risk than the flow does.
      dangers.length > 0
        ? dangers.map((danger) => ({
            text: dangerWords(danger, text),
            depth: 0,
            isTyped: danger.level === null,
          }))
        : risks.map((fact) => nodeFact(fact, 'canvas:risks.about', text)),
      text.t('canvas:risks.risks'),
    ),
    ...list(
      assumptions.map((fact) => nodeFact(fact, 'canvas:risks.about', text)),
      text.t('canvas:risks.assumptions'),
    ),
  ],
  sdgs: ({ sdgs }, text) =>
    paragraphs(text.list(sdgs.map((id) => text.t(`vocabularies:sdg.${id}.label`))), false),
};

const dangerWords = (
  { name, about, level }: Canvas['plan']['dangers'][number],
  text: Translator,
): string =>
  [level ? optionLabel(text, 'risk_level', level) : '', name, about].filter(Boolean).join(' · ');

const paragraphs = (text: string, isTyped: boolean): Part[] =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ part: 'paragraph', text: line.trim(), isTyped }));

/** Labels of the page, and what people typed. */
const facts = (pairs: readonly (readonly [label: string, text: string])[]): Part => ({
  part: 'facts',
  facts: pairs
    .filter(([, words]) => words !== '')
    .map(([label, words]) => ({ label, text: words, isTyped: true })),
});

const list = (items: readonly ListItem[], title?: string): Part[] =>
  items.length > 0 ? [{ part: 'list', items, ...(title !== undefined && { title }) }] : [];

const nodeFact = ({ label, about }: NodeFact, key: string, text: Translator): ListItem => ({
  text: about.length > 0 ? text.t(key, { label, about: text.names(about) }) : label,
  depth: 0,
  isTyped: about.length === 0,
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
    typed: next.map(({ owner }) => [true, owner !== '']),
  };
}

function indicatorParts({ indicators }: Canvas, text: Translator): Part[] {
  const { baseline, target, deadline, object, measures } = indicators;
  const parts: Part[] = [];
  if (target) {
    const [from, to] = [baseline ? quantityWords(baseline, text) : '', quantityWords(target, text)];
    const figure = from === '' ? to : `${from} → ${to}`;
    const by = deadline ? text.t('canvas:indicators.by', { date: text.date(deadline) }) : '';
    const words = [object, by].filter(Boolean).join(', ');
    parts.push({ part: 'figure', figure, text: words, isTyped: by === '' });
  }
  return [
    ...parts,
    ...list(measures.map((fact) => nodeFact(fact, 'canvas:indicators.measures', text))),
  ];
}
