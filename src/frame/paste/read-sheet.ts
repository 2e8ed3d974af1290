// Text from a spreadsheet, a CSV file or a list, as rows of cells. Heavy (papaparse): load it with the dialog.
// Knows nothing of records.
import Papa from 'papaparse';
import { bareCell } from '#text/cell-guard.ts';

/** What goes in at once. */
export const LIMITS = { rows: 2000, columns: 200, characters: 1_000_000 } as const;
export type Limit = keyof typeof LIMITS;

/** What stands between two cells; `line`: nothing, each line is one cell. */
export const SEPARATORS = ['tab', 'semicolon', 'comma', 'line'] as const;
export type Separator = (typeof SEPARATORS)[number];

const SIGNS = { tab: '\t', semicolon: ';', comma: ',' } as const;

export interface Sheet {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
  /** The limit that the text goes beyond; then there are no rows. */
  readonly beyond: Limit | null;
}

/** Reads the cells, without empty lines and the spaces around words; guesses the separator when none is given. */
export function readSheet(
  typed: string,
  wanted: Separator | null,
  most: Readonly<Record<Limit, number>> = LIMITS,
): Sheet {
  if (typed.length > most.characters) {
    return { separator: wanted ?? 'tab', rows: [], beyond: 'characters' };
  }
  const text = typed.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const separator = wanted ?? guess(text);
  const rows = rowsOf(text, separator).map((row) => row.map((cell) => cell.trim()));
  const beyond =
    rows.length > most.rows
      ? 'rows'
      : rows.some((row) => row.length > most.columns)
        ? 'columns'
        : null;
  return { separator, rows: beyond ? [] : rows, beyond };
}

/** A file has apostrophes before what looks like a formula, as our own writer puts them; copied cells have none. */
export const withoutGuards = (sheet: Sheet): Sheet =>
  sheet.separator === 'comma' || sheet.separator === 'semicolon'
    ? { ...sheet, rows: sheet.rows.map((row) => row.map(bareCell)) }
    : sheet;

/** Tabs come from a spreadsheet only; the other signs also stand in sentences and must divide evenly. */
function guess(text: string): Separator {
  if (text.includes('\t')) return 'tab';
  const { meta, errors } = Papa.parse(text, {
    delimitersToGuess: [SIGNS.semicolon, SIGNS.comma],
    preview: 50,
  });
  if (errors.some(({ type }) => type === 'Delimiter')) return 'line';
  return meta.delimiter === SIGNS.semicolon ? 'semicolon' : 'comma';
}

function rowsOf(text: string, separator: Separator): string[][] {
  if (separator === 'line') {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [line]);
  }
  const options = {
    delimiter: SIGNS[separator],
    newline: '\n',
    skipEmptyLines: 'greedy',
  } as const;
  const quoted = Papa.parse<string[]>(text, options);
  // A quotation mark that closes no cell is a letter like any other; else it would swallow what follows.
  return quoted.errors.some(({ type }) => type === 'Quotes')
    ? Papa.parse<string[]>(text, { ...options, fastMode: true }).data
    : quoted.data;
}
