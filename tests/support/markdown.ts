// Reads a report in Markdown back, block by block, and throws where a sign of markup stands that is not ours.
// Needs an empty line between blocks, as our own files have it.
import { evenSpaces } from './pdf-structure.ts';

/** What would be markup, HTML or an entity if it stood there without a backslash. */
const SIGN = /[*_`[\]<>#|~&$^]|:\/\/|@/u;
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;

/** The words of a stretch that may hold no markup. */
function plain(raw: string): string {
  const rest = raw.replaceAll(ESCAPE, '');
  if (SIGN.test(rest) || rest.includes('\\')) throw new Error(`Markup in: ${raw.slice(0, 200)}`);
  if (/^(?:[-+=]|\d+[.)]\s)/u.test(raw)) throw new Error(`Begins as markup: ${raw.slice(0, 80)}`);
  return raw.replaceAll(ESCAPE, '$1');
}

/** Without what breaks a line, and with a sign for the bold words at its beginning. */
const words = (raw: string): string => {
  const [, bold, rest = raw] = /^\*\*((?:[^*\\]|\\.)+)\*\* ?(.*)$/su.exec(raw) ?? [];
  const told = rest.replace(/ <(https?:\/\/[^<>\s]+)>$/u, ' \uE000$1');
  const [said = '', link = ''] = told.split('\uE000');
  const all = said
    .split('\\\n')
    .map((line) => plain(line.replace(/^(?: {2})*(?:> )?/u, '')))
    .join(' ');
  return [bold === undefined ? '' : `**${plain(bold)}**`, all, link].join(' ');
};

const cells = (row: string): string[] => row.slice(2, -2).split(/ \| /u).map(plain);

/** "H2 1 Prepare", "LI **Place:** Nordvik", "TH What" … in the order of reading. */
export function readMarkdown(file: string): string[] {
  return file.trimEnd().split(/\n\n/u).flatMap(blockLines).map(evenSpaces);
}

function blockLines(block: string): string[] {
  const heading = /^(#{1,6}) (.*)$/u.exec(block);
  if (heading) return [`H${heading[1]?.length} ${plain(heading[2] ?? '')}`];
  if (block.startsWith('| ')) {
    const [head = '', , ...rows] = block.split('\n');
    const columns = cells(head);
    const lines = rows.map((row) => {
      const found = cells(row);
      if (found.length !== columns.length) throw new Error(`Uneven: ${row}`);
      return found;
    });
    return [
      ...columns.map((cell) => `TH ${cell}`),
      ...lines.flatMap((row) => row.map((cell, at) => `${at === 0 ? 'TH' : 'TD'} ${cell}`)),
    ];
  }
  if (/^(?:> |>\n)/u.test(block))
    return block.split(/\n>\n/u).map((each) => `P ${words(each.slice(2))}`);
  if (/^ *- /u.test(block)) {
    const items = block.split(/\n(?= *- )/u);
    return items.map((item) => {
      const [, link, target] = /^ *- \[(.*)\]\((#[^)]*)\)$/u.exec(item) ?? [];
      if (link !== undefined) return `TOCI ${plain(link)} → ${decodeURIComponent(target ?? '')}`;
      return `LI ${words(item.replace(/^ *- /u, ''))}`;
    });
  }
  return [`P ${words(block)}`];
}
