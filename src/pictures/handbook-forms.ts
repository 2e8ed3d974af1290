// What is ticked and filled in on paper: check lists, attendance, parking lot, decisions, evaluation.
// Names of participants stand in internal copies only. Knows nothing of pages.
import { languageOf } from '#domain/bilingual.ts';
import {
  type FormColumn,
  type HandbookChapter,
  type HandbookPart,
  type HandbookSection,
  type HandbookSource,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import { emptyRows } from '#pictures/handbook-modules.ts';
import { typedIn, type Words } from '#pictures/part.ts';
import type { Translator } from '#text/translator.ts';

/** Before, in the room, afterwards, and without a network. */
export const checkLists = (text: Translator): HandbookChapter => ({
  title: text.t('handbook:checks.title'),
  hue: 'accent',
  lead: [],
  sections: (['before', 'room', 'after', 'offline'] as const).map((list) => ({
    title: text.t(`handbook:checks.${list}`),
    isListed: false,
    parts: [{ part: 'checklist', items: text.texts(`handbook:checks.${list}Items`) }],
  })),
});

/** Lines on a sheet of attendance, in the parking lot and in the log. */
const GUESTS = 16;
const THOUGHTS = 9;
const DECISIONS = 9;

export const formsChapter = (source: HandbookSource): HandbookChapter => ({
  title: source.text.t('handbook:forms.title'),
  hue: 'accent',
  lead: [quiet(source.text.t('handbook:forms.lead'))],
  sections: [...attendance(source), ...logs(source.text), evaluation(source.text)],
});

/** A sheet for each session whose guests are known and may be named; else an empty one. */
function attendance(source: HandbookSource): HandbookSection[] {
  const { snapshot, copy } = source;
  const known = copy === 'public' ? [] : snapshot.attendees;
  const sessions = [null, ...snapshot.sessions].flatMap((session) => {
    const guests = known.filter(
      (guest) =>
        (snapshot.sessions.some(({ id }) => id === guest.session) ? guest.session : null) ===
        (session?.id ?? null),
    );
    return guests.length > 0 ? [{ name: session?.title.trim() ?? '', guests }] : [];
  });
  return sessions.length > 0
    ? sessions.map((each, at) => attendanceSheet(source, { ...each, isSheet: at > 0 }))
    : [attendanceSheet(source, { name: '', guests: [], isSheet: false })];
}

function attendanceSheet(
  { snapshot, text }: HandbookSource,
  {
    name,
    guests,
    isSheet,
  }: {
    readonly name: string;
    readonly guests: HandbookSource['snapshot']['attendees'];
    /** The first one stands under the chapter's heading. */
    readonly isSheet: boolean;
  },
): HandbookSection {
  const title = text.t('fields:attendees.heading');
  const typed = typedIn(languageOf(snapshot));
  const consent = snapshot.answers.facilitation.consent.trim();
  const field = (id: string): string => text.t(`fields:attendees.${id}.label`);
  const columns: FormColumn[] = [
    { title: text.t('handbook:column.number'), share: 1 },
    { title: field('name'), share: 5 },
    { title: field('organisation'), share: 5 },
    { title: field('consent'), share: 4 },
    { title: text.t('handbook:column.signature'), share: 4 },
  ];
  const yesNo = text.t('handbook:forms.yesNo');
  const count = Math.max(GUESTS, guests.length + 2);
  const rows = Array.from({ length: count }, (_, at): Words[] => {
    const guest = guests[at];
    return [
      { text: text.number(at + 1) },
      typed(guest?.name.trim() ?? ''),
      typed(guest?.organisation.trim() ?? ''),
      {
        text:
          typeof guest?.consent === 'boolean'
            ? text.t(`common:${guest.consent ? 'yes' : 'no'}`)
            : yesNo,
      },
      { text: '' },
    ];
  });
  return {
    title,
    isSheet,
    isListed: true,
    parts: [
      name === ''
        ? { part: 'lines', label: field('session'), count: 1 }
        : { part: 'facts', facts: [{ label: field('session'), ...typed(name) }] },
      consent === ''
        ? paragraph(text.t('handbook:forms.consent'))
        : { part: 'paragraph', ...typed(consent) },
      { part: 'form', caption: title, columns, rows },
    ],
  };
}

function logs(text: Translator): HandbookSection[] {
  const log = (
    record: 'parkedItems' | 'decisions',
    fields: readonly (readonly [string, number])[],
    lines: number,
  ): HandbookSection => {
    const title = text.t(`fields:${record}.heading`);
    const columns = fields.map(([field, share]) => ({
      title: text.t(`fields:${record}.${field}.label`),
      share,
    }));
    return {
      title,
      isSheet: record === 'parkedItems',
      isListed: true,
      parts: [
        quiet(text.t(`fields:${record}.empty`)),
        { part: 'form', caption: title, columns, rows: emptyRows(lines, columns.length) },
      ],
    };
  };
  return [
    log(
      'parkedItems',
      [
        ['label', 6],
        ['owner', 3],
        ['settled', 2],
      ],
      THOUGHTS,
    ),
    log(
      'decisions',
      [
        ['label', 5],
        ['date', 2],
        ['decidedBy', 3],
        ['reason', 4],
      ],
      DECISIONS,
    ),
  ];
}

const LEVELS = [1, 2, 3, 4, 5];

function evaluation(text: Translator): HandbookSection {
  const scale = (field: 'useful' | 'heard'): HandbookPart => ({
    part: 'scale',
    question: text.t(`fields:evaluations.${field}.help`),
    low: text.t(`fields:evaluations.${field}.ends.low`),
    high: text.t(`fields:evaluations.${field}.ends.high`),
    levels: LEVELS,
  });
  return {
    title: text.t('fields:evaluations.heading'),
    isSheet: true,
    isListed: true,
    parts: [
      quiet(text.t('handbook:forms.withoutName')),
      { part: 'lines', label: text.t('fields:evaluations.session.label'), count: 1 },
      scale('useful'),
      scale('heard'),
      { part: 'lines', label: text.t('fields:evaluations.comment.label'), count: 13 },
      quiet(text.t('handbook:forms.thanks')),
    ],
  };
}
