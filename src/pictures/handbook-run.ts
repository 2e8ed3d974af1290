// Run sheets in words: a session at a glance, and each of its steps minute by minute.
// Knows nothing of which sessions there are, or of pages.
import { STEP_IDS, type StepId } from '#domain/vocabularies/method.ts';
import type { CardId } from '#guide/handbook/cards.ts';
import { type RunItem, sharedOut } from '#guide/handbook/run-sheet.ts';
import { STEP_WAYS } from '#guide/handbook/step-ways.ts';
import { stepOf } from '#guide/steps.ts';
import { heading, type HandbookPart, pairs, quiet } from '#pictures/handbook-part.ts';
import type { Translator } from '#text/translator.ts';

/** Minutes from the beginning as on a stopwatch: 1:05. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const span = ({ from, minutes }: RunItem): string => `${clock(from)}–${clock(from + minutes)}`;

const isStep = (what: RunItem['what']): what is StepId => STEP_IDS.some((id) => id === what);

/** "4.1 Register and grid". */
export const stepTitle = (id: StepId, text: Translator): string =>
  `${stepOf(id).number} ${text.t(`guide:step.${id}.title`)}`;

/** The name of a method card. */
export const cardName = (id: CardId, text: Translator): string =>
  text.t(
    id === 'link_test'
      ? 'handbook:method.link_test.title'
      : `vocabularies:facilitation_method.${id}.label`,
  );

/** "[57] [59]"; known practice has no number. */
export const sourceNumbers = (sources: readonly string[]): string =>
  sources
    .filter((id) => /^s\d/u.test(id))
    .map((id) => `[${id.slice(1)}]`)
    .join(' ');

const methodsOf = (id: StepId, text: Translator): string =>
  text.names(STEP_WAYS[id].methods.map((method) => cardName(method, text)));

/** How a step is run, as pairs: who, with which method, what lies on the table in the end. */
export function stepWay(id: StepId, text: Translator): (readonly [string, string])[] {
  const setup = text.t(`${roomOf(id)}.setup`);
  return [
    [text.t('handbook:label.material'), setup],
    [text.t('handbook:column.method'), methodsOf(id, text)],
    [text.t('handbook:column.output'), text.t(`handbook:output.${id}`)],
  ];
}

export const guideKey = (id: StepId): string => `guide-${stepOf(id).chapter}:step.${id}`;
const roomOf = (id: StepId): string => `${guideKey(id)}.room`;

export interface RoomPart {
  readonly minutes: number;
  readonly does: string;
}

/** What a group does in a step. The texts begin with their minutes: "10 min: Everybody writes …". */
export function roomParts(id: StepId, text: Translator, minutes: number): RoomPart[] {
  const told = text.texts(`${roomOf(id)}.run`).map((line) => {
    const [, count = '0', does = line] = /^(\d+)[^:]*:\s*(.*)$/su.exec(line) ?? [];
    return { minutes: Number(count), does };
  });
  const shares = sharedOut(
    told.map((part) => part.minutes),
    minutes,
  );
  return told.map((part, at) => ({ ...part, minutes: shares[at] ?? 0 }));
}

/** The table of a step's parts; `from` is where the step begins. */
export function minuteTable(
  id: StepId,
  text: Translator,
  at: Pick<RunItem, 'from' | 'minutes'>,
): HandbookPart {
  let { from } = at;
  const rows = roomParts(id, text, at.minutes)
    .filter(({ minutes }) => minutes > 0)
    .map(({ minutes, does }) => {
      const row = [clock(from), text.number(minutes), does];
      from += minutes;
      return row;
    });
  return {
    part: 'table',
    caption: stepTitle(id, text),
    columns: ['time', 'minutes', 'does'].map((column) => text.t(`handbook:column.${column}`)),
    rows,
  };
}

/** A session at a glance: a row for each step and each pause. With `asks`, what each step asks stands there, too. */
export function glanceTable(
  caption: string,
  items: readonly RunItem[],
  text: Translator,
  { asks }: { readonly asks: boolean },
): HandbookPart {
  const columns = ['time', 'step', ...(asks ? [] : ['method']), 'output', 'who'].map((column) =>
    text.t(`handbook:column.${column}`),
  );
  const rows = items.map((item) => {
    const { what } = item;
    if (!isStep(what))
      return [
        span(item),
        text.t(`handbook:plan.${what}`),
        ...(asks ? [] : ['']),
        '',
        text.t('handbook:who.all'),
      ];
    const title = stepTitle(what, text);
    return [
      span(item),
      asks ? `${title}. ${text.t(`guide:step.${what}.question`)}` : title,
      ...(asks ? [] : [methodsOf(what, text)]),
      text.t(`handbook:output.${what}`),
      text.t(`handbook:who.${STEP_WAYS[what].who}`),
    ];
  });
  return { part: 'table', caption, columns, rows };
}

/** Each step of a session with what the group does, and the pauses with what they are for. */
export const minuteParts = (items: readonly RunItem[], text: Translator): HandbookPart[] =>
  items.flatMap((item) => {
    const { what } = item;
    if (!isStep(what))
      return [
        heading(`${span(item)} · ${text.t(`handbook:plan.${what}`)}`),
        quiet(text.t(`handbook:plan.${what}Text`)),
      ];
    return [
      heading(`${span(item)} · ${stepTitle(what, text)}`),
      quiet(text.t(`guide:step.${what}.question`)),
      ...(item.beside ? [quiet(text.t('handbook:plan.beside'))] : []),
      pairs(stepWay(what, text)),
      minuteTable(what, text, item),
    ];
  });
