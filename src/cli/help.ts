// The help, made from what the commands declare. Knows nothing of what they do.
import { COMMANDS, type Command, type CommandName, optionShape } from '#cli/options.ts';
import { EXPORT_DOCUMENTS, EXPORTS } from '#domain/exports.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { EXAMPLES } from '#guide/examples.ts';
import { LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';

const NAMES = Object.keys(COMMANDS) as CommandName[];

/** What can be done, or what one command takes. */
export const helpLines = (command: CommandName | null, text: Translator): string[] =>
  command ? commandLines(command, text) : allLines(text);

function allLines(text: Translator): string[] {
  return [
    text.t('cli:help.intro'),
    '',
    text.t('cli:help.usage'),
    '  kurs <command> …',
    '',
    text.t('cli:help.commands'),
    ...table(NAMES.map((name) => [name, text.t(`cli:command.${name}`)])),
    '',
    text.t('cli:help.examples'),
    ...NAMES.map((name) => `  ${COMMANDS[name].examples[0]}`),
    '',
    text.t('cli:help.more'),
    text.t('cli:help.language'),
    '',
    ...exitLines(text),
  ];
}

function commandLines(name: CommandName, text: Translator): string[] {
  const { place, options, examples }: Command = COMMANDS[name];
  return [
    text.t(`cli:command.${name}`),
    text.t(`cli:about.${name}`),
    '',
    text.t('cli:help.usage'),
    `  kurs ${[name, place, '…'].filter(Boolean).join(' ')}`,
    '',
    text.t('cli:help.options'),
    ...table(options.map((option) => [optionShape(option), text.t(`cli:option.${option}`, LISTS)])),
    '',
    text.t('cli:help.examples'),
    ...examples.map((example) => `  ${example}`),
    '',
    ...exitLines(text),
  ];
}

/** What options take. */
const LISTS = {
  languages: LANGUAGES.join(', '),
  kinds: EXPORT_DOCUMENTS.join(', '),
  formats: [...new Set(Object.values(EXPORTS).flat())].join(', '),
  chapters: CHAPTERS.join(', '),
  examples: EXAMPLES.map(({ id }) => id).join(', '),
};

const exitLines = (text: Translator): string[] => [
  text.t('cli:help.exits'),
  ...table(['0', '1', '2', '3'].map((code) => [code, text.t(`cli:exit.${code}`)])),
];

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`);
}
