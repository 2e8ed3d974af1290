// The contents of the full report: a line for each chapter and step, with its page, that leads there.
// Knows nothing of what stands on the pages.
import { breakText } from '#pictures/line-breaking.ts';
import type { Block } from '#report/blocks.ts';
import { pack } from '#report/columns.ts';
import type { PrintJob } from '#report/pages.ts';
import { entryHeading } from '#report/report-blocks.ts';
import { bookPage, bookType } from '#report/report-chapters.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';
import { style, type Type } from '#report/type.ts';

/** Pages of the contents; `pageOf` names an entry's page as printed. Their number does not hang on what it names. */
export function contentsPages(
  title: string,
  entries: readonly Entry[],
  { job, pageOf }: { readonly job: PrintJob; readonly pageOf: (entry: Entry) => number },
): ReportPages {
  const type = bookType(job);
  const list = {};
  const section = {
    order: 0,
    padding: 0,
    blocks: [
      entryHeading(title, type, { level: 1, target: list }),
      ...entries.map((entry) => entryBlock(entry, pageOf(entry), type, list)),
    ],
  };
  const { placed, end } = pack([section], bookPage(job.paper), 0);
  return { title, placed, pages: end.slot + 1, paper: job.paper, entries: [] };
}

/** Room for the page number. */
const NUMBER = 34;
const LINE = 1.3;

function entryBlock(entry: Entry, page: number, type: Type, list: object): Block {
  const { title, level, target } = entry;
  const { size, width, measure, language } = type;
  const look = style(level === 1 ? 'sans600' : 'sans400', size * (level === 1 ? 1.05 : 0.95));
  const x = level === 1 ? 0 : size * 1.6;
  const room = width - x - NUMBER;
  const words = breakText(title, room, (text) => measure(text, look), language);
  const height = look.size * LINE;
  const isWhole = endsOfWords(title, words);
  const [item, reference, link] = [{}, {}, {}];
  return {
    gap: size * (level === 1 ? 0.5 : 0),
    lines: words.map(() => height),
    isKeptWithNext: level === 1,
    draw(drawing, left, y, from, to) {
      drawing.openTag('TOC', { element: list });
      drawing.openTag('TOCI', { element: item });
      drawing.openTag('Reference', { element: reference });
      drawing.openTag('Link', { element: link });
      words.slice(from, to).forEach((line, at) => {
        // The space is not seen, but it keeps apart what is read after each other.
        const space = isWhole[from + at] ? ' ' : '';
        drawing.text(left + x, y + at * height + look.size, line + space, look);
      });
      if (to === words.length) {
        const baseline = y + (to - from - 1) * height + look.size;
        const number = String(page);
        const end = left + width - measure(number, look);
        drawing.artifact(() => {
          const begin = left + x + measure(words.at(-1) ?? '', look) + size * 0.6;
          const dots = { stroke: 'edge', width: 0.6, dash: [0.6, 3] } as const;
          if (end - begin > size) drawing.line(begin, baseline, end - size * 0.6, baseline, dots);
        });
        drawing.text(end, baseline, number, look);
      }
      drawing.link([left, y, width, (to - from) * height], target, title);
      for (let open = 0; open < 4; open += 1) drawing.closeTag();
    },
  };
}

/** Whether each line ends where a word ends: a word longer than a line is parted within. */
function endsOfWords(title: string, lines: readonly string[]): boolean[] {
  const letters = title.replaceAll(/\s/gu, '').length;
  const ends = new Set([letters]);
  let read = 0;
  for (const word of title.split(/\s+/u)) ends.add((read += word.length));
  let drawn = 0;
  return lines.map((line) => ends.has((drawn += line.replaceAll(/\s/gu, '').length)));
}
