// The action plan as bars over months: who does what from when to when. How far each is, words and shapes tell.
// Knows nothing of screens; the table twin holds the same dates.
import type { Task } from '#domain/records/task.ts';
import { type Span, spanOf } from '#domain/timeline.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, Picture, RectMark } from '#pictures/mark.ts';
import { langOfAll, type Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import { nameWords, personName } from '#pictures/record-values.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { filled, polyline, stroked, textAt } from '#pictures/shapes.ts';
import { ticksOf } from '#pictures/timeline-ticks.ts';
import { optionLabel } from '#text/option-label.ts';

/** Share of the width that the names take. */
const NAMES = 0.4;
const HUE = 'chapter-6';

/** A row for each task in the order of its days; null without a task. */
export function timelinePicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const { width, size, measure } = space;
  const tasks = inOrderOfDays(snapshot.tasks);
  if (tasks.length === 0) return null;
  const span = spanOf(tasks.flatMap(daysOf));
  const left = width * NAMES;
  const plot = { left: left + size, width: width - left - 1.5 * size };
  const top = span ? size * 1.9 : 0;
  const marks: Mark[] = [];
  let y = top;
  for (const task of tasks) {
    const title = nameOf(task, source);
    const name = linesOf(
      title.text,
      {
        x: 0,
        y: y + size * 0.4,
        width: left,
        size,
        weight: 600,
        lang: title.lang,
        page: text.language,
      },
      measure,
    );
    const about = linesOf(
      aboutOf(task, source),
      {
        x: 0,
        y: y + size * 0.4 + name.height,
        width: left,
        size: size * 0.86,
        ink: 'ink-2',
        page: text.language,
      },
      measure,
    );
    if (span) marks.push(...taskMarks(task, span, plot, y + size * 0.55, size));
    marks.push(...name.marks, ...about.marks);
    y += name.height + about.height + size * 0.75;
    marks.push(stroked(rule(0, width, y), { ink: 'hairline', width: size * 0.05 }));
  }
  const behind = span ? [...axisMarks(span, plot, y, source, space)] : [];
  return {
    width,
    height:
      y +
      size * (span && isNow(plot.left + plot.width * span.share(source.today), plot) ? 1.4 : 0.3),
    marks: [...behind, ...marks],
    alt: text.t('pictures:timeline.alt', { number: tasks.length }),
    table: {
      caption: text.t('frame:plan.title'),
      columns: ['title', 'owner', 'start', 'end', 'status', 'dependsOn'].map((field) =>
        text.t(`fields:tasks.${field}.label`),
      ),
      rows: tasks.map((task) => [
        nameOf(task, source).text,
        personName(snapshot, task.owner).text,
        task.start ? text.date(task.start, 'short') : '',
        task.end ? text.date(task.end, 'short') : '',
        task.status ? optionLabel(text, 'task_status', task.status) : '',
        text.names(waitedFor(task, source).map((each) => each.text)),
      ]),
      langs: tasks.map((task) => [
        nameOf(task, source).lang,
        personName(snapshot, task.owner).lang,
        undefined,
        undefined,
        undefined,
        langOfAll(waitedFor(task, source)),
      ]),
    },
  };
}

/** The earliest first, without a day last. */
export const inOrderOfDays = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));

const LAST = '9999';
const firstDay = ({ start, end }: Task): string => start ?? end ?? LAST;
/** What has one day only is there on that day. */
const daysOf = ({ start, end }: Task): { readonly start: string; readonly end: string }[] => {
  const [from, to] = [start ?? end, end ?? start];
  return from && to ? [{ start: from < to ? from : to, end: from < to ? to : from }] : [];
};

const nameOf = (task: Task, { snapshot, text }: PictureSource): Words =>
  nameWords(snapshot, 'tasks', task, text);
/** The tasks that must be done before. */
const waitedFor = ({ dependsOn }: Task, source: PictureSource): Words[] =>
  source.snapshot.tasks
    .filter(({ id }) => dependsOn.includes(id))
    .map((each) => nameOf(each, source));

/** "State labour office · 1 Feb 2027 – 30 Apr 2027 · Under way". */
function aboutOf(task: Task, source: PictureSource): string {
  const { snapshot, text } = source;
  const days = [task.start, task.end].flatMap((day) => (day ? [text.date(day, 'short')] : []));
  return [
    personName(snapshot, task.owner).text || text.t('canvas:pilot.unowned'),
    [...new Set(days)].join(' – ') || text.t('canvas:pilot.undated'),
    task.status ? optionLabel(text, 'task_status', task.status) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const EVERY = [1, 2, 3, 4, 6, 12, 24];

const isNow = (x: number, { left, width }: Plot): boolean => x >= left && x <= left + width;

interface Plot {
  readonly left: number;
  readonly width: number;
}
const rule = (x1: number, x2: number, y: number) =>
  polyline([
    [x1, y],
    [x2, y],
  ]);

/** Solid when done, ruled while under way, empty before, dashed when dropped; one day alone is a diamond. */
function taskMarks(task: Task, span: Span, plot: Plot, y: number, size: number): Mark[] {
  const [days] = daysOf(task);
  if (!days) return [];
  const at = (day: string): number => plot.left + plot.width * span.share(day);
  const tall = size * 0.95;
  const [from, to] = [at(days.start), at(days.end)];
  const stroke = {
    ink: HUE,
    width: size * 0.11,
    ...(task.status === 'dropped' && { dash: [size * 0.35, size * 0.25] }),
  } as const;
  const fill = task.status === 'done' ? HUE : 'surface';
  if (task.start === null || task.end === null || days.start === days.end) {
    const half = tall * 0.55;
    const middle = y + tall / 2;
    const diamond = polyline(
      [
        [from, middle - half],
        [from + half, middle],
        [from, middle + half],
        [from - half, middle],
      ],
      true,
    );
    return [{ mark: 'path', commands: diamond, fill, stroke }];
  }
  const bar: RectMark = {
    mark: 'rect',
    x: from,
    y,
    width: Math.max(to - from, size * 0.5),
    height: tall,
    radius: size * 0.18,
    fill,
    stroke,
  };
  if (task.status !== 'under_way') return [bar];
  return [
    bar,
    filled(
      polyline(
        [
          [bar.x, y + tall * 0.5],
          [bar.x + bar.width, y + tall * 0.5],
          [bar.x + bar.width, y + tall],
          [bar.x, y + tall],
        ],
        true,
      ),
      HUE,
    ),
  ];
}

/** Upright rules with the names of months or years, as many as have room; the day it is made on is dashed. */
function axisMarks(
  span: Span,
  plot: Plot,
  bottom: number,
  { text, today }: PictureSource,
  { size, measure }: Space,
): Mark[] {
  const small = size * 0.8;
  const upright = (x: number) =>
    polyline([
      [x, size * 1.5],
      [x, bottom],
    ]);
  const marks: Mark[] = [];
  const now = plot.left + plot.width * span.share(today);
  const ticks = ticksOf(span, text.locale).map(({ label, share }) => {
    const x = plot.left + plot.width * share;
    marks.push(stroked(upright(x), { ink: 'hairline', width: size * 0.05 }));
    return { label, x, right: x + measure(label, small, 400) };
  });
  const edge = plot.left + plot.width + size * 0.5;
  // Every one is named, or every second, third … : as many as have room beside each other.
  const named = EVERY.map((every) => ticks.filter((_, at) => at % every === 0)).find((some) =>
    some.every(({ right }, at) => right + size * 0.4 < (some[at + 1]?.x ?? Infinity)),
  );
  for (const { label, x, right } of named ?? ticks.slice(0, 1))
    if (right <= edge) marks.push(textAt(label, x, size, { size: small, ink: 'ink-2' }));
  if (isNow(now, plot))
    marks.push(
      stroked(upright(now), { ink: 'signal', width: size * 0.1, dash: [size * 0.3, size * 0.25] }),
      ...nowMarks(text.t('canvas:printed', { date: text.date(today, 'short') }), now, edge, bottom),
    );
  return marks;

  /** What the dashed line stands for, under it. */
  function nowMarks(words: string, x: number, right: number, y: number): Mark[] {
    const long = measure(words, small, 400);
    return [
      textAt(words, Math.min(x, right - long), y + size * 1.05, { size: small, ink: 'signal' }),
    ];
  }
}
