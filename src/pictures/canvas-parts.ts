// What stands in each box of the canvas, in words and pictures.
// Knows nothing of the order of boxes, of fonts or of pages.
import { languageOf, type LanguageOf } from '#domain/bilingual.ts';
import type { NodeFact } from '#domain/canvas-facts.ts';
import type { BoxId, Canvas } from '#domain/canvas.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { PLAN_PARTS } from '#pictures/canvas-plan-parts.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import { missionLines } from '#pictures/mission.ts';
import { type Fact, langOfTexts, type ListItem, type Part } from '#pictures/part.ts';
import { pathwayPicture } from '#pictures/pathway-picture.ts';
import { optionLabel } from '#text/option-label.ts';
import { quantityWords, type SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

/** The parts of a box that has something to say. */
export const boxParts = (
  id: BoxId,
  canvas: Canvas,
  text: Translator,
  source: Omit<Source, 'langOf'>,
): readonly Part[] => PARTS[id](canvas, text, { ...source, langOf: languageOf(source.snapshot) });

interface Source {
  readonly snapshot: Snapshot;
  readonly sentence: SentenceWords;
  readonly langOf: LanguageOf;
}
type PartsOf = (canvas: Canvas, text: Translator, source: Source) => readonly Part[];

const ofPlan =
  (box: keyof typeof PLAN_PARTS): PartsOf =>
  ({ plan }, text, { langOf }) =>
    PLAN_PARTS[box](plan, text, langOf);

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
  challenge: ({ challenge }, text, { langOf }) => [
    ...paragraphs(challenge.challenge, langOf),
    ...(challenge.baseline
      ? [
          {
            part: 'figure',
            figure: quantityWords(challenge.baseline, text),
            text: baselineWords(challenge.baseline, text),
            lang: challenge.baseline.year === null ? langOf(challenge.baseline.source) : undefined,
          } as const,
        ]
      : []),
    ...list(
      challenge.causes.map(({ label, depth }) => ({ text: label, depth, lang: langOf(label) })),
      text.t('canvas:challenge.causes'),
    ),
  ],
  mission: (_canvas, _text, { snapshot, sentence }) =>
    missionLines(snapshot, sentence).map((line) => ({ part: 'lead', ...line })),
  criteria: ({ criteria }, text) => [
    { part: 'picture', draw: (space) => criteriaPicture(criteria, text, space) },
  ],
  pathway: ({ pathway }, text, { langOf }) => [
    {
      part: 'picture',
      draw: (space) => pathwayPicture(pathway, text, langOf, space),
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
  people: ({ people }, text, { langOf }) => {
    const said = (label: string, texts: readonly string[]): Fact[] =>
      texts.some(Boolean)
        ? [{ label, text: text.names(texts), lang: langOfTexts(langOf, texts) }]
        : [];
    const facts = [
      ...said(text.t('canvas:people.owner'), [people.owner]),
      ...said(text.t('canvas:people.lead'), [people.lead]),
      ...said(text.t('canvas:people.affected'), people.affected),
      ...said(text.t('canvas:people.mandate'), [people.mandate]),
      ...people.spheres.flatMap(({ sphere, names }) =>
        said(
          sphere ? text.t(`vocabularies:sphere.${sphere}.label`) : text.t('canvas:people.others'),
          names,
        ),
      ),
    ];
    return [{ part: 'facts', facts }];
  },
  pilot: ({ pilot }, text, { langOf }) => [
    ...(pilot.next.length > 0 ? [actionTable(pilot, text, langOf)] : []),
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
  indicators: (canvas, text, { langOf }) => indicatorParts(canvas, text, langOf),
  barriers: ({ barriers }, text, { langOf }) =>
    list(barriers.map((fact) => nodeFact(fact, 'canvas:barriers.addressed', text, langOf))),
  risks: ({ risks, assumptions, plan: { dangers } }, text, { langOf }) => [
    ...list(
      // Step 6.4 says more of a risk than the flow does.
      dangers.length > 0
        ? dangers.map((danger) => ({
            text: dangerWords(danger, text),
            depth: 0,
            lang:
              danger.level === null ? langOfTexts(langOf, [danger.name, danger.about]) : undefined,
          }))
        : risks.map((fact) => nodeFact(fact, 'canvas:risks.about', text, langOf)),
      text.t('canvas:risks.risks'),
    ),
    ...list(
      assumptions.map((fact) => nodeFact(fact, 'canvas:risks.about', text, langOf)),
      text.t('canvas:risks.assumptions'),
    ),
  ],
  sdgs: ({ sdgs }, text) =>
    paragraphs(text.list(sdgs.map((id) => text.t(`vocabularies:sdg.${id}.label`)))),
};

const dangerWords = (
  { name, about, level }: Canvas['plan']['dangers'][number],
  text: Translator,
): string =>
  [level ? optionLabel(text, 'risk_level', level) : '', name, about].filter(Boolean).join(' · ');

/** Of the page; of what people typed with `langOf`. */
const paragraphs = (text: string, langOf?: LanguageOf): Part[] =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ part: 'paragraph', text: line.trim(), lang: langOf?.(text) }));

const list = (items: readonly ListItem[], title?: string): Part[] =>
  items.length > 0 ? [{ part: 'list', items, ...(title !== undefined && { title }) }] : [];

const nodeFact = (
  { label, about }: NodeFact,
  key: string,
  text: Translator,
  langOf: LanguageOf,
): ListItem => ({
  text: about.length > 0 ? text.t(key, { label, about: text.names(about) }) : label,
  depth: 0,
  lang: about.length === 0 ? langOf(label) : undefined,
});

const baselineWords = (
  { year, source }: { readonly year: number | null; readonly source: string },
  text: Translator,
): string =>
  [year === null ? '' : text.t('canvas:challenge.year', { year: String(year) }), source.trim()]
    .filter(Boolean)
    .join(' · ');

function actionTable({ next }: Canvas['pilot'], text: Translator, langOf: LanguageOf): Part {
  return {
    part: 'table',
    caption: text.t('canvas:pilot.caption'),
    columns: ['action', 'owner', 'end'].map((column) => text.t(`canvas:pilot.column.${column}`)),
    rows: next.map((task) => [
      task.title,
      task.owner || text.t('canvas:pilot.unowned'),
      task.end ? text.date(task.end, 'short') : text.t('canvas:pilot.undated'),
    ]),
    langs: next.map(({ title, owner }) => [langOf(title), langOf(owner)]),
  };
}

function indicatorParts({ indicators }: Canvas, text: Translator, langOf: LanguageOf): Part[] {
  const { baseline, target, deadline, object, measures } = indicators;
  const parts: Part[] = [];
  if (target) {
    const [from, to] = [baseline ? quantityWords(baseline, text) : '', quantityWords(target, text)];
    const figure = from === '' ? to : `${from} → ${to}`;
    const by = deadline ? text.t('canvas:indicators.by', { date: text.date(deadline) }) : '';
    const words = [object, by].filter(Boolean).join(', ');
    parts.push({
      part: 'figure',
      figure,
      text: words,
      lang: by === '' ? langOf(object) : undefined,
    });
  }
  return [
    ...parts,
    ...list(measures.map((fact) => nodeFact(fact, 'canvas:indicators.measures', text, langOf))),
  ];
}
