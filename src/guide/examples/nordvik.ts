// The running case of the method as a whole workbook: Nordvik, a county that does not exist.
// All steps are filled, so that every check can be looked at. Knows no language; words are found by key.
import type { WorkbookData } from '#domain/data.ts';
import type { Lens } from '#domain/records/lens.ts';
import { CHAPTERS, STEP_IDS } from '#domain/vocabularies/method.ts';
import { budget } from '#guide/examples/nordvik/budget.ts';
import { communicate } from '#guide/examples/nordvik/communicate.ts';
import { flow } from '#guide/examples/nordvik/flow.ts';
import { learn } from '#guide/examples/nordvik/learn.ts';
import { mission } from '#guide/examples/nordvik/mission.ts';
import { people } from '#guide/examples/nordvik/people.ts';
import { pilot } from '#guide/examples/nordvik/pilot.ts';
import { prepare } from '#guide/examples/nordvik/prepare.ts';
import { register } from '#guide/examples/nordvik/register.ts';
import { understand } from '#guide/examples/nordvik/understand.ts';
import { type Chapter, texts, type Words } from '#guide/examples/nordvik/words.ts';

const PARTS = [
  prepare,
  understand,
  mission,
  register,
  people,
  flow,
  pilot,
  budget,
  communicate,
  learn,
] as const;

/**
 * The example in the language of `words` (keys of the texts `example-nordvik`). `meta` is a blank:
 * whoever opens the example says when and in which language.
 */
export function nordvikExample(words: Words): WorkbookData {
  const parts = PARTS.map((part) => part(words));
  return {
    meta: { createdAt: 0, contentLanguage: 'en' },
    ...parts.reduce<Chapter>(
      (whole, part) => ({ ...whole, ...part, answers: { ...whole.answers, ...part.answers } }),
      { answers: { lens: lens(words) } },
    ),
    marks: Object.fromEntries(STEP_IDS.map((id) => [id, 'ready' as const])),
    accepted: {},
  };
}

/** What the social lens showed, question by question and chapter by chapter. */
const lens = (words: Words): Lens => ({
  decides: texts(words, 'lens.decides', CHAPTERS),
  benefits: texts(words, 'lens.benefits', CHAPTERS),
  asked: texts(words, 'lens.asked', CHAPTERS),
  fairer: texts(words, 'lens.fairer', CHAPTERS),
  value: texts(words, 'lens.value', CHAPTERS),
});
