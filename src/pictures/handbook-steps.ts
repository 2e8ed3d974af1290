// Step sheets: why a step is there, how it goes in the workbook and in the room, what usually goes wrong.
// All of it are the guide's own words. Knows nothing of pages.
import type { TrackId } from '#domain/vocabularies/method.ts';
import { STEP_WAYS } from '#guide/handbook/step-ways.ts';
import { STEPS } from '#guide/steps.ts';
import type { Step } from '#guide/step.ts';
import { isInTrack, minutesOf } from '#guide/tracks.ts';
import { chapterInk } from '#pictures/canvas.ts';
import {
  bullets,
  type HandbookChapter,
  type HandbookSection,
  heading,
  pairs,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import {
  guideKey,
  minuteTable,
  sourceNumbers,
  stepTitle,
  stepWay,
} from '#pictures/handbook-run.ts';
import type { Translator } from '#text/translator.ts';

/** The sheets of a track's steps, or of all of them, and what each leaves on the table. */
export function stepsChapter(track: TrackId | undefined, text: Translator): HandbookChapter {
  const title = text.t('handbook:sheets.title');
  const steps = STEPS.filter(({ id }) => track === undefined || isInTrack(id, track));
  return {
    title,
    hue: 'accent',
    lead: [
      paragraph(text.t('handbook:sheets.lead')),
      {
        part: 'table',
        caption: title,
        columns: ['step', 'minutes', 'output', 'who'].map((column) =>
          text.t(`handbook:column.${column}`),
        ),
        rows: steps.map(({ id }) => [
          stepTitle(id, text),
          text.number(minutesOf(id, track ?? 'full')),
          text.t(`handbook:output.${id}`),
          text.t(`handbook:who.${STEP_WAYS[id].who}`),
        ]),
      },
    ],
    sections: steps.map((step) => sheetOf(step, track, text)),
  };
}

function sheetOf(
  { id, chapter, sources }: Step,
  track: TrackId | undefined,
  text: Translator,
): HandbookSection {
  const key = guideKey(id);
  const minutes = minutesOf(id, track ?? 'full');
  return {
    title: stepTitle(id, text),
    hue: chapterInk(chapter),
    isSheet: true,
    isListed: true,
    parts: [
      quiet(text.t(`guide:step.${id}.question`)),
      heading(text.t('handbook:sheets.why')),
      ...text.texts(`${key}.why`).map(paragraph),
      heading(text.t('frame:howTo')),
      bullets(text.texts(`${key}.how`)),
      heading(text.t('frame:inTheRoom')),
      pairs([
        [text.t('handbook:label.minutes'), text.number(minutes)],
        ...stepWay(id, text),
        [text.t('handbook:label.source'), sourceNumbers(sources)],
      ]),
      minuteTable(id, text, { from: 0, minutes }),
      heading(text.t('frame:pitfalls')),
      bullets(text.texts(`${key}.room.pitfalls`)),
    ],
  };
}
