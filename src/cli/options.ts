// What can be said after each command, and how it is read. Knows nothing of what the commands do.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '#cli/refusal.ts';

/** Options with a value, and what stands for it in the help. */
const VALUED = {
  example: 'ID',
  title: 'TEXT',
  out: 'FILE',
  to: 'FILE|FOLDER',
  kind: 'KIND',
  format: 'FORMAT',
  paper: 'PAPER',
  chapters: 'LIST',
  steps: 'LIST',
  list: 'NAME',
  picture: 'NAME',
  track: 'NAME',
  lang: 'CODE',
  content: 'CODE',
  take: 'PART',
} as const;
/** Options that are said or not. */
const PLAIN = [
  'public',
  'internal',
  'filled',
  'partly',
  'force',
  'json',
  'help',
  'version',
] as const;

export type Valued = keyof typeof VALUED;
export type Plain = (typeof PLAIN)[number];
export type OptionName = Valued | Plain;

export interface Command {
  /** How many files it is given: exactly one, or none. */
  readonly files: 0 | 1;
  /** What stands for it in the help. */
  readonly place: string;
  /** In the order of the help; `help` is there everywhere. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

export const COMMANDS = {
  new: {
    files: 0,
    place: '',
    options: ['out', 'example', 'title', 'lang', 'force'],
    examples: [
      'kurs new --example nordvik --lang pl --out nordvik.kurs.json',
      'kurs new --title "Clean harbour" --lang en --out harbour.kurs.json',
    ],
  },
  info: {
    files: 1,
    place: 'FILE',
    options: ['json', 'lang', 'take'],
    examples: ['kurs info harbour.kurs.json', 'kurs info harbour.kurs.json --json'],
  },
  check: {
    files: 1,
    place: 'FILE',
    options: ['json', 'lang', 'take'],
    examples: [
      'kurs check harbour.kurs.json --lang pl',
      'kurs check harbour.kurs.json --json > findings.json',
    ],
  },
  export: {
    files: 1,
    place: 'FILE|FOLDER',
    options: [
      ...([
        'to',
        'kind',
        'format',
        'paper',
        'chapters',
        'steps',
        'filled',
        'list',
        'picture',
        'track',
      ] as const),
      ...(['lang', 'content', 'public', 'internal', 'take', 'force'] as const),
    ],
    examples: [
      'kurs export harbour.kurs.json --kind canvas --paper A3 --to canvas.pdf',
      'kurs export harbour.kurs.json --lang pl --to harbour.docx',
      'kurs export harbour.kurs.json --kind lists --internal --to harbour.xlsx',
      'kurs export workbooks --kind report --to reports',
    ],
  },
  import: {
    files: 1,
    place: 'FILE',
    options: ['out', 'lang', 'partly', 'force'],
    examples: ['kurs import answers.json --out harbour.kurs.json'],
  },
  convert: {
    files: 1,
    place: 'FILE',
    options: ['to', 'lang', 'public', 'internal', 'take', 'partly', 'force'],
    examples: [
      'kurs convert harbour.kurs.json --to answers.json --internal',
      'kurs convert answers.json --to harbour.kurs.json',
      'kurs convert map.graphml --to harbour.kurs.json',
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;
export type CommandName = keyof typeof COMMANDS;

export type Options = Readonly<Partial<Record<Valued, string>> & Partial<Record<Plain, boolean>>>;

export interface Said {
  /** Null: help or version without a command. */
  readonly command: CommandName | null;
  readonly options: Options;
  readonly file: string;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
const isValued = (name: string): name is Valued => Object.hasOwn(VALUED, name);
const isPlain = (name: string): name is Plain => (PLAIN as readonly string[]).includes(name);

/** The option as the help writes it: `--paper PAPER`. */
export const optionShape = (name: OptionName): string =>
  isValued(name) ? `--${name} ${VALUED[name]}` : `--${name}`;

/** Reads what was said. Throws a Refusal for what no command knows. */
export function readArguments(args: readonly string[]): Said {
  const [first = '', ...rest] = args;
  if (first === 'help') return { command: named(rest[0]), options: { help: true }, file: '' };
  const command = first.startsWith('-') || first === '' ? null : named(first);
  const allowed: readonly OptionName[] = command
    ? [...COMMANDS[command].options, 'help']
    : ['help', 'version', 'lang'];
  const { options, files } = tokensOf(command ? rest : args, allowed);
  if (command === null && !options.help && !options.version) return asked(null, { help: true });
  if (options.help || command === null) return asked(command, options);
  const [file = '', extra] = files;
  const wanted = COMMANDS[command].files;
  if (wanted === 1 && file === '') throw new Refusal('cli:wrong.noFile', { command });
  const beyond = wanted === 0 ? file : (extra ?? '');
  if (beyond !== '') throw new Refusal('cli:wrong.tooMany', { word: beyond, command });
  return { command, options, file };
}

const asked = (command: CommandName | null, options: Options): Said => ({
  command,
  options,
  file: '',
});

function named(name: string | undefined): CommandName | null {
  if (name === undefined) return null;
  if (isCommand(name)) return name;
  throw new Refusal('cli:wrong.command', {
    command: name,
    commands: Object.keys(COMMANDS).join(', '),
  });
}

function tokensOf(
  args: readonly string[],
  allowed: readonly OptionName[],
): { options: Options; files: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: SHAPES,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, string | boolean> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!(allowed as readonly string[]).includes(name))
      throw new Refusal('cli:wrong.option', { option: rawName });
    if (isPlain(name)) {
      if (value !== undefined) throw new Refusal('cli:wrong.unwanted', { option: rawName });
      options[name] = true;
      continue;
    }
    const isNext = inlineValue === false && /^-./u.test(value ?? '');
    if (value === undefined || value === '' || isNext)
      throw new Refusal('cli:wrong.noValue', { option: rawName });
    options[name] = value;
  }
  return { options, files };
}

const SHAPES: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(Object.keys(VALUED).map((name) => [name, { type: 'string' } as const])),
  ...Object.fromEntries(PLAIN.map((name) => [name, { type: 'boolean' } as const])),
  help: { type: 'boolean', short: 'h' },
};
