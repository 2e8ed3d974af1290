// The boxes of the canvas about vision, governance, cluster, levers, pilot, money and what comes after.
// Knows nothing of the order of boxes, of fonts or of pages.
import type { LanguageOf } from '#domain/bilingual.ts';
import type { NamedFact, PlanFacts } from '#domain/canvas-plan.ts';
import { type Fact, langOfTexts, leadIn, type Part, typedIn } from '#pictures/part.ts';
import { optionLabel } from '#text/option-label.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

type PlanBox = Exclude<keyof PlanFacts, 'dangers' | 'signed'>;

export const PLAN_PARTS: {
  readonly [B in PlanBox]: (
    facts: PlanFacts,
    text: Translator,
    langOf: LanguageOf,
  ) => readonly Part[];
} = {
  vision: ({ vision: { headline, year } }, text, langOf) =>
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
        lang: words === headline ? langOf(headline) : undefined,
        ...(index > 0 && { isQuiet: true }),
      })),
  sectors: ({ sectors }, text) => [
    line(text.list(sectors.map((field) => optionLabel(text, 'policy_field', field)))),
  ],
  governance: ({ governance }, _, langOf) => [pairs(governance, langOf)],
  cluster: ({ cluster: { purpose, synergies } }, _, langOf) => [
    ...(purpose === '' ? [] : [{ part: 'paragraph', ...typedIn(langOf)(purpose) } as const]),
    pairs(synergies, langOf),
  ],
  instruments: ({ instruments }, text) => [
    line(text.list(instruments.map((each) => optionLabel(text, 'instrument', each)))),
  ],
  design: ({ design }, text, langOf) => [
    {
      part: 'facts',
      facts: [
        fact(text, 'place', design.place, langOf(design.place)),
        fact(
          text,
          'group',
          [quantity(design.size, text), design.group].filter(Boolean).join(' · '),
          design.size === null ? langOf(design.group) : undefined,
        ),
        fact(text, 'time', span(design.start, design.end, text)),
        fact(text, 'threshold', quantity(design.threshold, text)),
        fact(text, 'stopRule', design.stopRule, langOf(design.stopRule)),
      ].filter((each) => each.text !== ''),
    },
  ],
  resources: ({ resources: { total, currency, sources } }, text, langOf) => [
    ...(total === null
      ? []
      : [
          {
            part: 'figure',
            figure: text.money(total, currency),
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
      sources.every(({ share }) => share === null)
        ? langOfTexts(
            langOf,
            sources.map(({ name }) => name),
          )
        : undefined,
    ),
  ],
  communication: ({ communication }, _, langOf) => [pairs(communication, langOf)],
  transition: ({ transition: { gate, heirs } }, text, langOf) => [
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
                lang: gate.date === null ? langOfBoth(gate, langOf) : undefined,
              },
            ],
          } as const,
        ]
      : []),
    ...(heirs.length > 0
      ? [{ ...pairs(heirs, langOf), title: text.t('canvas:transition.heirs') }]
      : []),
  ],
};

const line = (text: string, lang?: string): Part => ({ part: 'paragraph', text, lang });

/** A name alone, or with what is said of it behind a colon: two sayings of people, no sentence of ours. */
const inWords = ({ name, about }: NamedFact): string =>
  about === '' ? name : leadIn(name) + about;

/** The language of both, if it is one. */
const langOfBoth = ({ name, about }: NamedFact, langOf: LanguageOf): string | undefined =>
  langOfTexts(langOf, [name, about]);

const pairs = (
  facts: readonly NamedFact[],
  langOf: LanguageOf,
): Extract<Part, { part: 'list' }> => ({
  part: 'list',
  items: facts.map((each) => ({ text: inWords(each), depth: 0, lang: langOfBoth(each, langOf) })),
});

const fact = (text: Translator, field: string, words: string, lang?: string): Fact => ({
  label: text.t(`canvas:design.${field}`),
  text: words,
  lang,
});

const quantity = (value: PlanFacts['design']['size'], text: Translator): string =>
  value ? quantityWords(value, text) : '';

const span = (start: string | null, end: string | null, text: Translator): string =>
  [start, end]
    .map((day) => (day ? text.date(day, 'short') : ''))
    .filter(Boolean)
    .join(' – ');
