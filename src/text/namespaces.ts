// The bundles texts come in: `SHELL` is needed on the first route, `WORKBOOK` inside a workbook.
import type { ChapterId } from '#domain/vocabularies/method.ts';

export const SHELL = ['common', 'library', 'settings', 'storage'] as const;
export const WORKBOOK = [
  'frame',
  'fields',
  'vocabularies',
  'guide',
  'checks',
  'ready',
  'flow',
  'outline',
  'backwards',
  'analysis',
  'canvas',
  'sentence',
  'begin',
  'search',
  'glossary-ui',
  'lens',
  'lanes',
  'flow-import',
  'export',
  'link-test',
  'what-if',
  'sheets',
  'second-language',
] as const;
/** The guide in full, a file per chapter: fetched when somebody reads in it. */
export const guideOf = (chapter: ChapterId) => `guide-${chapter}` as const;
/** Published cases in our words: told in English and Polish, everywhere else shown in English. */
const CASES = ['example-cities', 'example-cancer', 'example-ocean', 'example-superwomen'] as const;
/** Only for who opens an example. */
export const EXAMPLES = ['example-nordvik', ...CASES] as const;
export type Namespace =
  | (typeof SHELL)[number]
  | (typeof WORKBOOK)[number]
  | ReturnType<typeof guideOf>
  /** The terms and their explanations: fetched with the guide. */
  | 'glossary'
  /** Only for who saves pictures or slides. */
  | 'pictures'
  /** Only for who saves the full report. */
  | 'report'
  /** Only for who prints the flow. */
  | 'flow-paper'
  /** Only for paper sheets: who prints them, and who types them back. */
  | 'paper'
  /** Only for who saves the handbook. */
  | 'handbook'
  /** Only for who saves it for Word. */
  | 'word'
  /** Only on the command line. */
  | 'cli'
  | (typeof EXAMPLES)[number];

/** The language that a bundle's texts are in for who reads `language`: English where there are no others. */
export const languageOf = <L extends string>(namespace: string, language: L): L | 'en' =>
  language === 'pl' || !CASES.some((name) => name === namespace) ? language : 'en';

/** What is always wanted together, and loaded so. */
export const SETS = { shell: SHELL, workbook: WORKBOOK } as const;

/** The set that a namespace is loaded with, or null where it comes alone. */
export function setOf(namespace: string): keyof typeof SETS | null {
  if (SETS.shell.some((name) => name === namespace)) return 'shell';
  return SETS.workbook.some((name) => name === namespace) ? 'workbook' : null;
}
