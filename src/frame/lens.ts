// The social lens: whether it is on, and what was written with it. Knows no screen.
import type { Workbook } from '#document/index.ts';
import type { Lens } from '#domain/records/lens.ts';
import { answerAt } from '#domain/schema.ts';
import { type ChapterId, CHAPTERS } from '#domain/vocabularies/method.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';

/** The five questions in the order they are asked. */
export const LENS_QUESTIONS = ['decides', 'benefits', 'asked', 'fairer', 'value'] as const;
export type LensQuestion = (typeof LENS_QUESTIONS)[number];

/** Turns it on or off for everybody who works in this workbook; what was written stays. */
export function switchLens({ apply }: Workbook, text: Translator, isOn: boolean): void {
  apply({ type: 'set-field', at: answerAt('setup', 'socialLens'), value: isOn });
  announce(text.t(isOn ? 'lens:on' : 'lens:off'));
}

export interface LensAnswer {
  readonly question: LensQuestion;
  readonly chapter: ChapterId;
  readonly words: string;
}

/** What was answered to some of the questions, chapter by chapter. */
export const lensAnswers = (lens: Lens, questions: readonly LensQuestion[]): LensAnswer[] =>
  CHAPTERS.flatMap((chapter) =>
    questions.map((question) => ({
      question,
      chapter,
      words: lens[question][chapter]?.trim() ?? '',
    })),
  ).filter(({ words }) => words !== '');
