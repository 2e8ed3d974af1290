// The facilitator's and trainer's handbook in words: sessions, method cards, modules, step sheets, forms. Of the
// workbook it takes place, dates and planned sessions; without any of it, it is the method's own handbook.
// Public: no names of participants, no word on what somebody can do. Knows nothing of fonts or pages.
import { languageOf } from '#domain/bilingual.ts';
import { publicSnapshot } from '#domain/snapshot.ts';
import { type StepId, TRACK_IDS, type TrackId } from '#domain/vocabularies/method.ts';
import { METHOD_CARDS } from '#guide/handbook/cards.ts';
import { type SourceId, SOURCES } from '#guide/sources.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack, trackMinutes, trackSteps } from '#guide/tracks.ts';
import { plannedSessions } from '#guide/handbook/run-sheet.ts';
import { cardsChapter } from '#pictures/handbook-cards.ts';
import { checkLists, formsChapter } from '#pictures/handbook-forms.ts';
import { modulesChapter } from '#pictures/handbook-modules.ts';
import {
  bullets,
  type Handbook,
  type HandbookChapter,
  type HandbookOptions,
  type HandbookSource,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import { sourceNumbers } from '#pictures/handbook-run.ts';
import { ownSessions, trackChapter } from '#pictures/handbook-sessions.ts';
import { stepsChapter } from '#pictures/handbook-steps.ts';
import { missionLines } from '#pictures/mission.ts';
import type { ReportCover } from '#pictures/report-part.ts';
import type { Translator } from '#text/translator.ts';

/** The handbook of a workbook. */
export function handbookOf(given: HandbookSource, { track }: HandbookOptions = {}): Handbook {
  const source =
    given.copy === 'public' ? { ...given, snapshot: publicSnapshot(given.snapshot) } : given;
  const { snapshot, text } = source;
  const tracks = track === undefined ? TRACK_IDS : [track];
  return {
    snapshot,
    cover: coverOf(source, track),
    chapters: [
      introduction(text),
      ...ownSessions(source),
      ...tracks.map((each) => trackChapter(each, text)),
      checkLists(text),
      cardsChapter(text),
      stepsChapter(track, text),
      modulesChapter(source),
      formsChapter(source),
      sourcesChapter(track, text),
    ],
  };
}

function coverOf(
  { snapshot, copy, text, sentence, today }: HandbookSource,
  track: TrackId | undefined,
): ReportCover {
  const { title, territory } = snapshot.answers.start;
  const langOf = languageOf(snapshot);
  const isNamed = title.trim() !== '';
  const dates = snapshot.sessions.flatMap(({ date }) => (date ? [date] : [])).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  const book = text.t('handbook:title');
  return {
    eyebrow: { text: isNamed ? book : text.t('handbook:eyebrow') },
    title: isNamed ? { text: title.trim(), lang: langOf(title) } : { text: book },
    place: { text: territory.trim(), lang: langOf(territory) },
    mission: missionLines(snapshot, sentence),
    facts: [
      ...(first === undefined || last === undefined
        ? []
        : [
            first === last
              ? text.t('handbook:oneDate', { date: text.date(first) })
              : text.t('handbook:dates', { first: text.date(first), last: text.date(last) }),
          ]),
      ...(track === undefined
        ? []
        : [text.t('handbook:plan.title', { track: text.t(`vocabularies:track.${track}.label`) })]),
    ],
    small: [
      text.t('canvas:printed', { date: text.date(today) }),
      text.t('canvas:credit'),
      ...(copy === 'public' ? [] : [text.t('handbook:internalNote')]),
    ],
  };
}

function introduction(text: Translator): HandbookChapter {
  const caption = text.t('handbook:routes.title');
  return {
    title: text.t('handbook:use.title'),
    hue: 'accent',
    lead: text.texts('handbook:use.lead').map(paragraph),
    sections: [
      {
        title: caption,
        isListed: false,
        parts: [
          {
            part: 'table',
            caption,
            columns: ['route', 'sessions', 'steps', 'time'].map((column) =>
              text.t(`handbook:routes.${column}`),
            ),
            rows: TRACK_IDS.map((track) => [
              text.t(`vocabularies:track.${track}.label`),
              text.number(plannedSessions(track).length),
              text.number(trackSteps(track).length),
              text.duration(trackMinutes(track)),
            ]),
          },
        ],
      },
      {
        title: text.t('handbook:use.rules'),
        isListed: false,
        parts: [bullets(text.texts('handbook:use.rule'))],
      },
      {
        title: text.t('handbook:use.origin'),
        isListed: false,
        parts: text.texts('handbook:use.originText').map(paragraph),
      },
    ],
  };
}

/** Named in the modules' own words. */
const OF_MODULES: readonly SourceId[] = ['s1', 's61'];

function sourcesChapter(track: TrackId | undefined, text: Translator): HandbookChapter {
  const isTold = (id: StepId): boolean => track === undefined || isInTrack(id, track);
  const used = new Set<SourceId>([
    ...OF_MODULES,
    ...METHOD_CARDS.flatMap(({ sources }) => sources),
    ...STEPS.filter(({ id }) => isTold(id)).flatMap(({ sources }) => sources),
  ]);
  const items = (Object.keys(SOURCES) as SourceId[])
    .filter((id) => used.has(id))
    .map((id) => ({
      text: [sourceNumbers([id]), text.t(`guide:source.${id}`)].filter(Boolean).join(' '),
      url: SOURCES[id],
    }));
  return {
    title: text.t('frame:sources'),
    hue: 'ink',
    lead: [quiet(text.t('handbook:sources')), { part: 'references', items }],
    sections: [],
  };
}
