// Findings as data for other programs, and the JSON Schema they are published under. It only grows.
// Knows nothing of how findings are found.
import type { Noticed } from '#cli/notice.ts';
import type { Finding } from '#domain/checks/check.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { SEVERITIES, STEP_IDS } from '#domain/vocabularies/method.ts';
import { stepOf } from '#guide/steps.ts';
import { findingWords } from '#text/finding-words.ts';
import { LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';

export const FINDINGS_VERSION = 1;

/** What `kurs check --json` prints. */
export function findingsJson(
  snapshot: Snapshot,
  { open, accepted }: Noticed,
  text: Translator,
  { file, today }: { readonly file: string; readonly today: string },
): unknown {
  const count = (severity: Finding['severity']): number =>
    open.filter((each) => each.severity === severity).length;
  return {
    format: 'kurs-findings',
    formatVersion: FINDINGS_VERSION,
    file,
    docId: snapshot.meta.docId,
    title: snapshot.answers.start.title,
    language: text.language,
    date: today,
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      accepted: accepted.length,
    },
    findings: [
      ...open.map((finding) => findingJson(finding, false, text)),
      ...accepted.map((finding) => findingJson(finding, true, text)),
    ],
  };
}

function findingJson(finding: Finding, isAccepted: boolean, text: Translator): unknown {
  const { key, id, variant, severity, step, at } = finding;
  const { message, why, mend } = findingWords(finding, text);
  return {
    key,
    check: id,
    variant,
    severity,
    isAccepted,
    step,
    stepNumber: stepOf(step).number,
    at,
    message,
    why,
    mend,
  };
}

type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT: JsonSchema = { type: 'string' };
const object = (properties: JsonSchema): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

/** JSON Schema (draft 2020-12) of what `kurs check --json` prints. Keys it does not list are allowed. */
export const findingsSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:kurs:findings:${FINDINGS_VERSION}`,
  title: 'What the checks of Kurs notice in a workbook',
  ...object({
    format: { const: 'kurs-findings' },
    formatVersion: { type: 'integer', minimum: 1 },
    file: { ...TEXT, description: 'As it was named on the command line.' },
    docId: TEXT,
    title: TEXT,
    language: { enum: LANGUAGES, description: 'Of message, why and mend.' },
    date: { type: 'string', format: 'date', description: 'The day the checks took for today.' },
    counts: object({
      error: { type: 'integer', minimum: 0 },
      warning: { type: 'integer', minimum: 0 },
      info: { type: 'integer', minimum: 0 },
      accepted: { type: 'integer', minimum: 0 },
    }),
    findings: {
      type: 'array',
      description: 'The open ones first, the gravest first among them.',
      items: object({
        key: { ...TEXT, description: 'The same as long as the finding is the same.' },
        check: TEXT,
        variant: TEXT,
        severity: { enum: SEVERITIES },
        isAccepted: { type: 'boolean', description: 'Accepted with a written reason.' },
        step: { enum: STEP_IDS },
        stepNumber: TEXT,
        at: {
          type: ['object', 'null'],
          description: 'The field it speaks of.',
          properties: { record: TEXT, id: { type: ['string', 'null'] }, field: TEXT },
          required: ['record', 'id', 'field'],
        },
        message: TEXT,
        why: TEXT,
        mend: TEXT,
      }),
    },
  }),
});
