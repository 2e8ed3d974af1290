// The boxes of the canvas about vision, governance, cluster, levers, pilot, money and what comes after.
// Knows nothing of the order of boxes, of fonts or of pages.
import type { NamedFact, PlanFacts } from '#domain/canvas-plan.ts';
import { type Fact, leadIn, type Part } from '#pictures/part.ts';
import { optionLabel } from '#text/option-label.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

type PlanBox = Exclude<keyof PlanFacts, 'dangers' | 'signed'>;

export const PLAN_PARTS: {
  readonly [B in PlanBox]: (facts: PlanFacts, text: Translator) => readonly Part[];
} = {
  vision: ({ vision: { headline, year } }, text) =>
    [
      headline,
      year === null || headline.includes(String(year))
        ? ''
        : text.t('canvas:vision.year', { year: String(year) }),
    ]
      .filter(Boolean)
      .map((words, index) => ({
        part: 'paragraph',
        text: words,
        isTyped: words === headline,
        ...(index > 0 && { isQuiet: true }),
      })),
  sectors: ({ sectors }, text) => [
    line(text.list(sectors.map((field) => optionLabel(text, 'policy_field', field)))),
  ],
  governance: ({ governance }) => [pairs(governance)],
  cluster: ({ cluster: { purpose, synergies } }) => [
    ...(purpose === '' ? [] : [{ part: 'paragraph', text: purpose, isTyped: true } as const]),
    pairs(synergies),
  ],
  instruments: ({ instruments }, text) => [
    line(text.list(instruments.map((each) => optionLabel(text, 'instrument', each)))),
  ],
  design: ({ design }, text) => [
    {
      part: 'facts',
      facts: [
        fact(text, 'place', design.place, true),
        fact(
          text,
          'group',
          [quantity(design.size, text), design.group].filter(Boolean).join(' · '),
          design.size === null,
        ),
        fact(text, 'time', span(design.start, design.end, text), false),
        fact(text, 'threshold', quantity(design.threshold, text), false),
        fact(text, 'stopRule', design.stopRule, true),
      ].filter((each) => each.text !== ''),
    },
  ],
  resources: ({ resources: { total, currency, sources } }, text) => [
    ...(total === null
      ? []
      : [
          {
            part: 'figure',
            figure: [text.number(total), currency].filter(Boolean).join(' '),
            text: text.t('canvas:resources.total'),
          } as const,
        ]),
    line(
      text.names(
        sources.map(({ name, share }) =>
          share === null
            ? name
            : text.t('canvas:resources.share', { name, share: text.percent(share / 100) }),
        ),
      ),
      sources.every(({ share }) => share === null),
    ),
  ],
  communication: ({ communication }) => [pairs(communication)],
  transition: ({ transition: { gate, heirs } }, text) => [
    ...(gate
      ? [
          {
            part: 'facts',
            facts: [
              {
                label: text.t('canvas:transition.gate'),
                text: [gate.name, gate.date ? text.date(gate.date, 'short') : '', gate.about]
                  .filter(Boolean)
                  .join(' · '),
                isTyped: gate.date === null,
              },
            ],
          } as const,
        ]
      : []),
    ...(heirs.length > 0
      ? [{ ...list(heirs.map(inWords)), title: text.t('canvas:transition.heirs') }]
      : []),
  ],
};

const line = (text: string, isTyped = false): Part => ({ part: 'paragraph', text, isTyped });

/** Of what people typed. */
const list = (items: readonly string[]): Extract<Part, { part: 'list' }> => ({
  part: 'list',
  items: items.map((text) => ({ text, depth: 0, isTyped: true })),
});

/** A name alone, or with what is said of it behind a colon: two sayings of people, no sentence of ours. */
const inWords = ({ name, about }: NamedFact): string =>
  about === '' ? name : leadIn(name) + about;

const pairs = (facts: readonly NamedFact[]): Part => list(facts.map(inWords));

const fact = (text: Translator, field: string, words: string, isTyped: boolean): Fact => ({
  label: text.t(`canvas:design.${field}`),
  text: words,
  isTyped,
});

const quantity = (value: PlanFacts['design']['size'], text: Translator): string =>
  value ? quantityWords(value, text) : '';

const span = (start: string | null, end: string | null, text: Translator): string =>
  [start, end]
    .map((day) => (day ? text.date(day, 'short') : ''))
    .filter(Boolean)
    .join(' – ');
