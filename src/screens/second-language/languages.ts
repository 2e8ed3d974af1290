// Languages to choose from, by name. Knows nothing of workbooks.
import { hasLanguageName, languageName, ownLanguageName } from '#text/language-name.ts';
import type { Choice } from '#ui/choice.ts';

/** Of the states around, their minorities and those who came: BCP 47. */
const CODES =
  'ar be bg cs csb cy da de el en es et fa fi fit fkv fo fr ga he hr hu is it kl ku lb lt ltg lv mt nb nl nn pl ps pt ro rom ru se sk sl sma smj smn sms so sq sr sv szl ti tr uk vi vro yi zh'.split(
    ' ',
  );

/** All but the one the workbook is written in, by name; each also by its own name, to be found by it. */
export function languageChoices(
  locale: string,
  written: string,
  chosen: string | null,
  compare: (a: string, b: string) => number,
): Choice[] {
  const codes = chosen === null || CODES.includes(chosen) ? CODES : [...CODES, chosen];
  return codes
    .filter((code) => code !== written && (hasLanguageName(code) || code === chosen))
    .map((code) => {
      const name = languageName(code, locale);
      const own = ownLanguageName(code);
      const isSame = own === null || own.toLowerCase() === name.toLowerCase();
      return { id: code, label: isSame ? name : `${name} – ${own}` };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}
