// `kurs check`: what the checks notice, for people or for programs. Knows nothing of the rules.
import { findingsJson } from '#cli/findings-json.ts';
import { noticed, type Noticed } from '#cli/notice.ts';
import type { Options } from '#cli/options.ts';
import type { Shell } from '#cli/shell.ts';
import { openFile } from '#cli/workbook-file.ts';
import { askedLanguage, textsIn } from '#cli/words.ts';
import type { Finding } from '#domain/checks/check.ts';
import { SEVERITIES } from '#domain/vocabularies/method.ts';
import { stepOf } from '#guide/steps.ts';
import { dayHere } from '#report/day-here.ts';
import { findingWords } from '#text/finding-words.ts';
import { WORKBOOK } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';

/** Tells the findings; 1 when something has to be answered before sign-off. */
export async function checkCommand(
  file: string,
  options: Options,
  { text: here, out }: Shell,
): Promise<number> {
  const language = askedLanguage(options.lang) ?? here.language;
  const { snapshot } = await openFile(file, { take: options.take });
  const text = await textsIn(language, ['common', ...WORKBOOK, 'cli']);
  const found = await noticed(snapshot);
  if (options.json) {
    const json = findingsJson(snapshot, found, text, { file, today: dayHere() });
    out(JSON.stringify(json, null, 2));
  } else for (const line of linesOf(found, text)) out(line);
  return found.open.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function linesOf({ open, accepted }: Noticed, text: Translator): string[] {
  const groups = SEVERITIES.map((severity) => ({
    heading: text.t(`vocabularies:severity.${severity}.label`),
    findings: open.filter((each) => each.severity === severity),
  })).filter(({ findings }) => findings.length > 0);
  return [
    ...groups.flatMap(({ heading, findings }) => [
      heading,
      '',
      ...findings.flatMap((finding) => findingLines(finding, text)),
    ]),
    open.length === 0
      ? text.t('cli:check.none')
      : text.names(groups.map(({ heading, findings }) => `${heading}: ${findings.length}`)),
    ...(accepted.length > 0 ? [text.t('cli:check.accepted', { count: accepted.length })] : []),
  ];
}

function findingLines(finding: Finding, text: Translator): string[] {
  const { message, why, mend } = findingWords(finding, text);
  const step = `${stepOf(finding.step).number} ${text.t(`guide:step.${finding.step}.title`)}`;
  return [`  ${step}`, `    ${message}`, `    ${why}`, `    ${mend}`, ''];
}
