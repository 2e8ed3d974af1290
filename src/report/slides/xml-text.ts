// Paragraphs as DrawingML. Knows nothing of slides.
import { hexOf } from '#pictures/inks.ts';
import type { Ink } from '#pictures/mark.ts';
import { isSerif, OFFICE, sizeOf } from '#report/slides/measures.ts';
import { INDENT, LEADING } from '#report/slides/fit.ts';
import type { Paragraph, Run } from '#report/slides/paragraphs.ts';
import { EMU } from '#report/slides/measures.ts';
import { xml } from '#text/xml.ts';

const REGIONS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  et: 'et-EE',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  nn: 'nn-NO',
  pl: 'pl-PL',
  sv: 'sv-SE',
  fi: 'fi-FI',
  da: 'da-DK',
  uk: 'uk-UA',
  ru: 'ru-RU',
};
/** A language as office programs name it. */
export const officeLanguage = (language: string): string => REGIONS[language] ?? language;

export const emu = (points: number): number => Math.round(points * EMU);

/** `RRGGBB`. */
export const rgb = (ink: Ink): string => hexOf(ink).slice(1);

export const solid = (ink: Ink): string =>
  ink === 'none' ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${rgb(ink)}"/></a:solidFill>`;

/** A stretch of text; what was typed on several lines keeps them. `page` is the language of words nobody typed. */
export const runXml = (run: Run, size: number, page: string): string => {
  const properties = runProperties(run, size, run.lang ?? page);
  return run.text
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .map((line) =>
      line === '' ? '' : `<a:r><a:rPr ${properties}</a:rPr><a:t>${xml(line)}</a:t></a:r>`,
    )
    .join(`<a:br><a:rPr ${properties}</a:rPr></a:br>`);
};

/** Attributes and children of a run's properties, without the tag's name. `language` is BCP 47. */
export function runProperties(
  { face, ink }: Pick<Run, 'face' | 'ink'>,
  size: number,
  language: string,
): string {
  const font = isSerif(face) ? OFFICE.serif : OFFICE.sans;
  const bold = /[67]00$/u.test(face) ? ' b="1"' : '';
  const italic = face.endsWith('Italic') ? ' i="1"' : '';
  return `lang="${xml(officeLanguage(language))}" sz="${Math.round(size * 100)}"${bold}${italic} dirty="0">${solid(ink)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`;
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Paragraphs in a size of text, the first without air above it. */
export const paragraphsXml = (
  paragraphs: readonly Paragraph[],
  size: number,
  page: string,
): string =>
  paragraphs
    .map(({ runs, times, above, bullet }, index) => {
      const own = sizeOf(size, times);
      const indent = emu(own * INDENT);
      const marked =
        bullet < 0
          ? '><a:lnSpc><a:spcPct val="LEADING"/></a:lnSpc>ABOVE<a:buNone/>'
          : ` marL="${indent * (bullet + 1)}" indent="${-indent}"><a:lnSpc><a:spcPct val="LEADING"/></a:lnSpc>ABOVE<a:buFont typeface="Arial"/><a:buChar char="•"/>`;
      const air = index === 0 ? 0 : above * size;
      const isTurned = RIGHT_TO_LEFT.test(runs.map(({ text }) => text).join(''));
      // Office counts 100 % as about 1.2 times the size.
      const leading = String(Math.round((LEADING / 1.2) * 100_000));
      return `<a:p><a:pPr${isTurned ? ' algn="r" rtl="1"' : ''}${marked
        .replace('LEADING', leading)
        .replace(
          'ABOVE',
          `<a:spcBef><a:spcPts val="${Math.round(air * 100)}"/></a:spcBef>`,
        )}</a:pPr>${runs.map((run) => runXml(run, own, page)).join('')}</a:p>`;
    })
    .join('');
