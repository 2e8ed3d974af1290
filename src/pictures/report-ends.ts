// What stands behind the chapters of the full report: findings, signatures, the words it uses, sources.
// Knows nothing of pages.
import { languageOf } from '#domain/bilingual.ts';
import type { Finding } from '#domain/checks/check.ts';
import { SEVERITIES, type ChapterId } from '#domain/vocabularies/method.ts';
import { type TermId, TERMS } from '#guide/glossary.ts';
import { SOURCES } from '#guide/sources.ts';
import { stepOf, STEPS } from '#guide/steps.ts';
import type { Fact } from '#pictures/part.ts';
import {
  type ReportChapter,
  type ReportFindings,
  type ReportSection,
  wordsIn,
} from '#pictures/report-part.ts';
import type { StepSource } from '#pictures/report-steps.ts';
import { findingWords } from '#text/finding-words.ts';
import { termFinder } from '#text/term-matches.ts';
import type { Translator } from '#text/translator.ts';

/** The last chapters; `before` are those the glossary reads. */
export function endChapters(
  source: StepSource & { readonly findings: ReportFindings },
  ids: readonly ChapterId[],
  before: readonly ReportChapter[],
): ReportChapter[] {
  const { text } = source;
  const ends = [
    findingsChapter(source, ids),
    ...(ids.includes('learn') ? [signaturesChapter(source)] : []),
  ];
  // Empty chapters use no words that need explaining.
  const isWritten = before.some(({ sections }) => sections.length > 0);
  const terms = isWritten ? termFacts(wordsIn([...before, ...ends]), text) : [];
  return [
    ...ends,
    ...(terms.length > 0
      ? [
          {
            ...plain(text.t('glossary-ui:title')),
            lead: [
              { part: 'paragraph', isQuiet: true, text: text.t('report:glossary') },
              { part: 'facts', facts: terms },
            ],
          } as const,
        ]
      : []),
    ...sourcesChapters(source, ids, before),
  ];
}

const plain = (title: string) => ({ title, hue: 'ink', lead: [], sections: [] }) as const;

function findingsChapter(
  {
    snapshot,
    text,
    findings: { open, accepted },
  }: StepSource & { readonly findings: ReportFindings },
  ids: readonly ChapterId[],
): ReportChapter {
  const langOf = languageOf(snapshot);
  const isChosen = ({ step }: Finding): boolean => ids.includes(stepOf(step).chapter);
  const section = (title: string, found: readonly Finding[]): ReportSection[] => {
    const facts = found.filter(isChosen).flatMap((finding): Fact[] => {
      const { number } = stepOf(finding.step);
      const fact = {
        label: `${number} ${text.t(`guide:step.${finding.step}.title`)}`,
        text: findingWords(finding, text).message,
      };
      // A public copy has none.
      const reason = snapshot.accepted[finding.key]?.trim();
      return reason
        ? [
            fact,
            { label: text.t('frame:findings.acceptReason'), text: reason, lang: langOf(reason) },
          ]
        : [fact];
    });
    return facts.length > 0 ? [{ title, parts: [{ part: 'facts', facts }] }] : [];
  };
  const sections = [
    ...SEVERITIES.flatMap((grade) =>
      section(
        text.t(`vocabularies:severity.${grade}.label`),
        open.filter(({ severity }) => severity === grade),
      ),
    ),
    ...section(text.t('frame:findings.accepted'), accepted),
  ];
  return {
    ...plain(text.t('frame:findings.title')),
    lead: [
      {
        part: 'paragraph',
        isQuiet: true,
        text: text.t(sections.length > 0 ? 'report:findings' : 'report:noFindings'),
      },
    ],
    sections,
  };
}

function signaturesChapter({ snapshot, text }: StepSource): ReportChapter {
  const caption = text.t('fields:signatures.heading');
  const { signatures } = snapshot;
  const langOf = languageOf(snapshot);
  const rows = signatures.map(({ name, role, date, hash }) => [
    name.trim() || text.t('common:unnamed'),
    role.trim(),
    date ? text.date(date) : '',
    hash.trim(),
  ]);
  return {
    ...plain(caption),
    lead: [
      {
        part: 'paragraph',
        isQuiet: true,
        text: text.t(rows.length > 0 ? 'report:signed' : 'report:unsigned'),
      },
      ...(rows.length > 0
        ? [
            {
              part: 'table',
              caption,
              columns: ['name', 'role', 'date', 'hash'].map((field) =>
                text.t(`fields:signatures.${field}.label`),
              ),
              rows,
              langs: signatures.map(({ name, role }) => [langOf(name), langOf(role)]),
            } as const,
          ]
        : []),
    ],
  };
}

/** The terms of the glossary that stand in the words, in the order of the alphabet. */
function termFacts(words: string, text: Translator): Fact[] {
  const wordOf = (id: TermId): string => text.t(`glossary:${id}.term`);
  const find = termFinder(
    TERMS.map((id) => ({ id, term: wordOf(id), forms: text.texts(`glossary:${id}.forms`) })),
  );
  const used = new Set(find(words).map(({ term }) => term));
  return TERMS.filter((id) => used.has(id))
    .map((id) => ({ label: wordOf(id), text: text.t(`glossary:${id}.text`) }))
    .toSorted((a, b) => text.compare(a.label, b.label));
}

/** Of the steps in which something is written. */
function sourcesChapters(
  { text }: StepSource,
  ids: readonly ChapterId[],
  before: readonly ReportChapter[],
): ReportChapter[] {
  const written = new Set(before.flatMap(({ sections }) => sections.map(({ step }) => step)));
  const told = STEPS.filter(({ id, chapter }) => ids.includes(chapter) && written.has(id));
  const sources = [...new Set(told.flatMap((step) => step.sources))];
  if (sources.length === 0) return [];
  const items = sources.map((id) => ({ text: text.t(`guide:source.${id}`), url: SOURCES[id] }));
  return [
    {
      ...plain(text.t('frame:sources')),
      lead: [
        { part: 'paragraph', isQuiet: true, text: text.t('report:sources') },
        { part: 'references', items },
      ],
    },
  ];
}
