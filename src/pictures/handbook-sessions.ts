// Sessions of the handbook: those that a team has planned in step 1.3, and those of each track.
// Names of people stand in internal copies only. Knows nothing of pages.
import { languageOf, type LanguageOf } from '#domain/bilingual.ts';
import { CHAPTERS, type ChapterId, type TrackId } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { BREAKS, ownRun, type PlannedSession, plannedSessions } from '#guide/handbook/run-sheet.ts';
import { minutesOf } from '#guide/tracks.ts';
import { chapterInk } from '#pictures/canvas.ts';
import {
  type HandbookChapter,
  type HandbookPart,
  type HandbookSection,
  type HandbookSource,
  heading,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import { glanceTable, minuteParts, stepTitle } from '#pictures/handbook-run.ts';
import { typedIn } from '#pictures/part.ts';
import { fieldFacts } from '#pictures/record-values.ts';
import type { Translator } from '#text/translator.ts';

type OwnSession = HandbookSource['snapshot']['sessions'][number];

/** The planned sessions by date, those without one last; none without any. */
export function ownSessions(source: HandbookSource): HandbookChapter[] {
  const { snapshot, text } = source;
  const sessions = snapshot.sessions.toSorted(byDate);
  if (sessions.length === 0) return [];
  const care = fieldFacts(snapshot, 'facilitation', snapshot.answers.facilitation, text, [
    'consent',
  ]);
  return [
    {
      title: text.t('handbook:mine.title'),
      hue: 'accent',
      lead: [
        quiet(text.t('handbook:mine.lead')),
        ...(care.length > 0 ? [{ part: 'facts', facts: care } as const] : []),
        overview(sessions, text, languageOf(snapshot)),
      ],
      sections: sessions.map((session) => ownSection(session, source)),
    },
  ];
}

/** Which there are, on the first page. */
function overview(
  sessions: readonly OwnSession[],
  text: Translator,
  langOf: LanguageOf,
): HandbookPart {
  return {
    part: 'table',
    caption: text.t('handbook:mine.title'),
    columns: ['date', 'title', 'steps', 'minutes'].map((field) =>
      text.t(`fields:sessions.${field}.label`),
    ),
    rows: sessions.map(({ date, title, steps, minutes }) => [
      date ? text.date(date) : text.t('handbook:mine.undated'),
      title.trim(),
      text.names(steps.map((step) => stepTitle(step, text))),
      minutes === null ? '' : text.number(minutes),
    ]),
    langs: sessions.map(({ title }) => [undefined, langOf(title)]),
  };
}

const byDate = (a: OwnSession, b: OwnSession): number => {
  const [first, second] = [a.date || '9999', b.date || '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
};

function ownSection(session: OwnSession, source: HandbookSource): HandbookSection {
  const { snapshot, text } = source;
  const { title, date, minutes, people, groupSize } = session;
  const { track } = snapshot.answers.setup;
  const steps = session.steps.map((step) => ({ step, minutes: minutesOf(step, track) }));
  const { items, over } = ownRun(steps, minutes);
  const facts = fieldFacts(snapshot, 'sessions', session, text, ['title', 'steps']);
  const tables =
    people === null || groupSize === null
      ? []
      : [
          {
            label: text.t('handbook:who.tables'),
            text: text.t('handbook:mine.tables', { count: Math.ceil(people / groupSize) }),
          },
        ];
  const isNamed = title.trim() !== '';
  return {
    title: isNamed ? title.trim() : text.t('fields:sessions.one'),
    lang: languageOf(snapshot)(title),
    isSheet: true,
    isListed: true,
    parts: [
      ...(date ? [] : [quiet(text.t('handbook:mine.undated'))]),
      ...(facts.length + tables.length > 0
        ? [{ part: 'facts', facts: [...facts, ...tables] } as const]
        : []),
      ...rolesAt(session, source),
      ...(steps.length === 0
        ? [paragraph(text.t('handbook:mine.noSteps'))]
        : [
            ...(over > 0 ? [paragraph(text.t('handbook:mine.tooFull', { count: over }))] : []),
            ...runParts(items, text, true),
          ]),
    ],
  };
}

/** Who does what at which table; names of people are for the house only. */
function rolesAt({ id }: OwnSession, { snapshot, copy, text }: HandbookSource): HandbookPart[] {
  const roles = snapshot.tableRoles.filter(({ session }) => session === id);
  if (copy === 'public' || roles.length === 0) return [];
  const typed = typedIn(languageOf(snapshot));
  const caption = text.t('fields:tableRoles.heading');
  return [
    heading(caption),
    {
      part: 'form',
      caption,
      columns: ['table', 'role', 'person'].map((field) => ({
        title: text.t(`fields:tableRoles.${field}.label`),
        share: 1,
      })),
      rows: roles.map(({ table, role, person }) => [
        typed(table.trim()),
        { text: role ? text.t(`vocabularies:table_role.${role}.label`) : '' },
        typed(person.trim()),
      ]),
    },
  ];
}

function runParts(
  items: PlannedSession['items'],
  text: Translator,
  isTold: boolean,
): HandbookPart[] {
  const glance = text.t('handbook:plan.glance');
  return [
    ...(isTold ? [heading(glance)] : []),
    glanceTable(glance, items, text, { asks: !isTold }),
    ...(isTold ? minuteParts(items, text) : []),
  ];
}

/** The sessions of a track. The minutes within a step of the full one stand on its step sheet. */
export function trackChapter(track: TrackId, text: Translator): HandbookChapter {
  const isTold = track !== 'full';
  return {
    title: text.t('handbook:plan.title', { track: text.t(`vocabularies:track.${track}.label`) }),
    hue: 'accent',
    lead: [
      paragraph(text.t(`handbook:plan.${track}`)),
      ...(isTold ? [] : [paragraph(text.t('handbook:plan.sheets'))]),
    ],
    sections: plannedSessions(track).map(({ id, minutes, items }, at) => ({
      title: sessionTitle(id, text),
      ...(isChapter(id) && { hue: chapterInk(id) }),
      // The first one stands under its chapter's heading.
      isSheet: isTold && at > 0,
      isListed: true,
      parts: [
        quiet(
          [
            text.t('handbook:plan.minutes', { count: minutes }),
            text.t('handbook:plan.breaks', { count: Math.round((minutes * BREAKS) / 5) * 5 }),
          ].join(' '),
        ),
        ...runParts(items, text, isTold),
      ],
    })),
  };
}

const isChapter = (id: PlannedSession['id']): id is ChapterId =>
  CHAPTERS.some((chapter) => chapter === id);

const sessionTitle = (id: PlannedSession['id'], text: Translator): string =>
  isChapter(id)
    ? `${chapterNumber(id)} ${text.t(`guide:chapter.${id}`)}`
    : text.t(`handbook:plan.session.${id}`);
