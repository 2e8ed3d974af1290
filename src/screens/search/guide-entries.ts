// The method as entries of the search: steps, the guide's long texts, the glossary, and commands.
// Knows no workbook.
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { glossaryOf, glossaryPath } from '#frame/glossary.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import type { Command, Entry, Target } from '#screens/search/entry.ts';
import type { Translator } from '#text/translator.ts';

/** Where a step is: in the open workbook, or in the guide alone. */
export type ToStep = (step: Step) => Target;

/** Each step by its title and question. */
export const stepEntries = (text: Translator, toStep: ToStep): Entry[] =>
  STEPS.map((step) => {
    const title = text.t(`guide:step.${step.id}.title`);
    return {
      id: `step ${step.id}`,
      group: 'steps',
      title,
      name: `${title} ${step.number}`,
      text: text.t(`guide:step.${step.id}.question`),
      place: text.t('search:step', { number: step.number }),
      target: toStep(step),
    };
  });

const CHAPTER_TEXTS = ['why', 'how', 'example.text', 'room.run', 'room.pitfalls'] as const;

/** What the guide says of each step, and the glossary. `long` has those texts. */
export function readingEntries(text: Translator, long: Translator, toStep: ToStep): Entry[] {
  const guide = STEPS.map((step): Entry => ({
    id: `guide ${step.id}`,
    group: 'guide',
    title: text.t(`guide:step.${step.id}.title`),
    // Its title is found as a step already.
    name: '',
    text: longText(long, step.chapter, step.id),
    place: text.t('search:step', { number: step.number }),
    target: toStep(step),
  }));
  const words = glossaryOf(long).entries.map(({ id, term, text: explanation }): Entry => ({
    id: `term ${id}`,
    group: 'glossary',
    title: term,
    name: term,
    text: explanation,
    target: { href: glossaryPath(id) },
  }));
  return [...guide, ...words];
}

function longText(long: Translator, chapter: ChapterId, step: string): string {
  const key = `guide-${chapter}:step.${step}`;
  return [
    ...CHAPTER_TEXTS.flatMap((part) => long.texts(`${key}.${part}`)),
    ...['example.intro', 'room.setup'].map((part) => long.t(`${key}.${part}`)),
  ].join(' ');
}

/** What can be done, by its name. */
export const commandEntries = (commands: readonly Command[]): Entry[] =>
  commands.map(({ id, title, shortcut, target }) => ({
    id: `command ${id}`,
    group: 'commands',
    title,
    name: title,
    shortcut,
    target,
  }));
