// Method cards in words, and a table to choose among them.
// Knows nothing of pages or of where they are cut.
import { STEPS } from '#guide/steps.ts';
import { METHOD_CARDS, type MethodCard } from '#guide/handbook/cards.ts';
import { STEP_WAYS } from '#guide/handbook/step-ways.ts';
import {
  type HandbookChapter,
  type HandbookSection,
  pairs,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import { cardName, sourceNumbers, stepTitle } from '#pictures/handbook-run.ts';
import type { Translator } from '#text/translator.ts';

/** All cards, and an empty one for a method of one's own. */
export function cardsChapter(text: Translator): HandbookChapter {
  const title = text.t('handbook:cards.title');
  return {
    title,
    hue: 'accent',
    lead: [
      paragraph(text.t('handbook:cards.lead')),
      {
        part: 'table',
        caption: title,
        columns: [
          text.t('handbook:column.method'),
          text.t('handbook:label.minutes'),
          text.t('handbook:label.forWhat'),
          text.t('handbook:label.source'),
        ],
        rows: METHOD_CARDS.map((card) => [
          cardName(card.id, text),
          spanOf(card.minutes, text),
          text.t(`handbook:method.${card.id}.forWhat`),
          sourceNumbers(card.sources),
        ]),
      },
    ],
    sections: [],
    cards: [...METHOD_CARDS.map((card) => cardSection(card, text)), ownCard(text)],
  };
}

const spanOf = ([from, to]: readonly [number, number], text: Translator): string =>
  from === to ? text.number(from) : text.t('handbook:label.span', { from, to });

function cardSection(
  { id, minutes, people, sources }: MethodCard,
  text: Translator,
): HandbookSection {
  const key = `handbook:method.${id}`;
  const [from, to] = people;
  const steps = STEPS.filter((step) => STEP_WAYS[step.id].methods.includes(id));
  return {
    title: cardName(id, text),
    isListed: true,
    parts: [
      quiet(text.t(`${key}.forWhat`)),
      pairs([
        [text.t('handbook:label.minutes'), spanOf(minutes, text)],
        [text.t('handbook:label.group'), text.t('handbook:label.people', { from, to })],
        [text.t('handbook:label.needs'), text.t(`${key}.needs`)],
      ]),
      { part: 'list', title: text.t('handbook:label.how'), items: items(text.texts(`${key}.how`)) },
      {
        part: 'list',
        title: text.t('handbook:label.pitfalls'),
        items: items(text.texts(`${key}.pitfalls`)),
      },
      pairs([
        [text.t('handbook:label.steps'), text.names(steps.map((step) => stepTitle(step.id, text)))],
        [text.t('handbook:label.source'), sourceNumbers(sources) || text.t('handbook:label.own')],
      ]),
    ],
  };
}

const items = (texts: readonly string[]) => texts.map((words) => ({ text: words, depth: 0 }));

const ownCard = (text: Translator): HandbookSection => ({
  title: text.t('handbook:cards.ownCard'),
  isListed: false,
  parts: [
    ...(['forWhat', 'minutes', 'group', 'needs'] as const).map((label) => ({
      part: 'lines' as const,
      label: text.t(`handbook:label.${label}`),
      count: 1,
    })),
    { part: 'lines', label: text.t('handbook:label.how'), count: 5 },
    { part: 'lines', label: text.t('handbook:label.pitfalls'), count: 2 },
  ],
});
