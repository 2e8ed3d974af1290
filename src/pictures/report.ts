// The full report in words and pictures: cover, the chapters with what was typed in their steps, and what stands
// behind them. Public unless said otherwise: nothing private, no judgement of people. Knows nothing of fonts or pages.
import { fieldsOf } from '#domain/schema.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { type ChapterId, CHAPTERS } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { progressOf } from '#guide/progress.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';
import { canvasSheet, chapterInk, type Sheet } from '#pictures/canvas.ts';
import { isTold, valueFacts, type Values } from '#pictures/record-values.ts';
import { endChapters } from '#pictures/report-ends.ts';
import type {
  ReportChapter,
  ReportCover,
  ReportFindings,
  ReportPart,
} from '#pictures/report-part.ts';
import { missionLines } from '#pictures/mission.ts';
import { stepParts, type StepSource, toldIn } from '#pictures/report-steps.ts';

export interface ReportInput extends StepSource {
  readonly findings: ReportFindings;
  /** All of them unless said otherwise. */
  readonly chapters?: readonly ChapterId[] | undefined;
}

export interface Report {
  /** What it was made from, as far as the copy may see. */
  readonly snapshot: Snapshot;
  readonly cover: ReportCover;
  readonly sheet: Sheet;
  /** Chapters of the method in their order; the flow is drawn after the chapter called `flow`. */
  readonly chapters: readonly (ReportChapter & { readonly id: ChapterId })[];
  readonly hasFlow: boolean;
  readonly ends: readonly ReportChapter[];
}

/** The report of a workbook; `text` has the namespaces `report` and `glossary`. */
export function reportOf(input: ReportInput): Report {
  const snapshot = copyOf(input.snapshot, input.copy ?? 'public');
  const source = { ...input, snapshot };
  const { findings, chapters: chosen = CHAPTERS } = input;
  // As the canvas counts them, without hints.
  const open = findings.open.filter(({ severity }) => severity !== 'info').length;
  const sheet = canvasSheet(snapshot, { ...source, findings: open });
  const ids = CHAPTERS.filter((id) => chosen.includes(id));
  const chapters = ids.map((id) => chapterOf(id, source));
  const behind = lensChapters(source);
  return {
    snapshot,
    cover: coverOf(sheet, source),
    sheet,
    chapters,
    hasFlow: ids.includes('flow') && snapshot.nodes.length > 0,
    ends: [...behind, ...endChapters(source, ids, [...chapters, ...behind])],
  };
}

/** What was seen through the social lens belongs to no step: a section for each question. */
function lensChapters({ snapshot, text }: StepSource): ReportChapter[] {
  const sections = Object.entries(fieldsOf('lens')).flatMap(([name, field]) => {
    const value = (snapshot.answers.lens as Values)[name];
    if (!isTold('lens', name, value)) return [];
    const facts = valueFacts(snapshot, field, value, text);
    return [
      { title: text.t(`fields:lens.${name}.label`), parts: [{ part: 'facts', facts } as const] },
    ];
  });
  const title = text.t('canvas:record.lens');
  return sections.length > 0 ? [{ title, hue: 'ink', lead: [], sections }] : [];
}

function coverOf(
  sheet: Sheet,
  { snapshot, text, sentence, today, copy }: ReportInput,
): ReportCover {
  const { ready, total } = progressOf(snapshot);
  return {
    eyebrow: { text: text.t('report:title') },
    title: sheet.title,
    place: sheet.place,
    mission: missionLines(snapshot, sentence),
    facts: [...sheet.facts, text.t('frame:readyOf', { ready, total }), sheet.findings],
    small: [
      ...(copy === 'internal' ? [text.t('canvas:internal')] : []),
      text.t('canvas:printed', { date: text.date(today) }),
      sheet.credit,
    ],
  };
}

function chapterOf(id: ChapterId, source: StepSource): ReportChapter & { readonly id: ChapterId } {
  const { snapshot, text } = source;
  const steps = STEPS.filter(({ chapter }) => chapter === id)
    .filter((step) => toldIn(step).length > 0)
    .map((step) => ({
      step,
      title: titleOf(step, source),
      parts: [
        // The flow is written as soon as it has a Node, whatever is said of it besides.
        ...(step.id === 'flow' && snapshot.nodes.length > 0
          ? [quiet(text.t('report:flowAfter'))]
          : []),
        ...stepParts(step, source),
      ],
    }));
  const { track } = snapshot.answers.setup;
  const missing = steps.filter(
    ({ step, parts }) => parts.length === 0 && isInTrack(step.id, track),
  );
  return {
    id,
    title: `${chapterNumber(id)} ${text.t(`guide:chapter.${id}`)}`,
    hue: chapterInk(id),
    lead:
      missing.length > 0
        ? [quiet(text.t('report:notYet', { steps: text.names(missing.map(({ title }) => title)) }))]
        : [],
    sections: steps
      .filter(({ parts }) => parts.length > 0)
      .map(({ step, title, parts }) => ({
        step: step.id,
        title,
        parts: [
          quiet(text.t(`guide:step.${step.id}.question`)),
          ...parts.filter((part) => part.part !== 'heading' || !title.endsWith(` ${part.text}`)),
        ],
      })),
  };
}

const quiet = (words: string): ReportPart => ({ part: 'paragraph', isQuiet: true, text: words });

/** "4.1 Register and grid". */
const titleOf = ({ number, id }: Step, { text }: StepSource): string =>
  `${number} ${text.t(`guide:step.${id}.title`)}`;
