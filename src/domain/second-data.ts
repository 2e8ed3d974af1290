// Reads the texts in a second language out of data from outside. What fits no field is left out and named.
import * as v from 'valibot';
import { LANGUAGE, readAddress, type SecondTexts } from '#domain/second-texts.ts';

const LOOSE = v.object({
  language: v.pipe(v.string(), v.regex(LANGUAGE)),
  texts: v.fallback(v.record(v.string(), v.unknown()), {}),
  of: v.fallback(v.record(v.string(), v.unknown()), {}),
});

/** The texts, or undefined when there are none to read; `dropped` gets the paths of what was left out. */
export function readSecondTexts(input: unknown, dropped: string[]): SecondTexts | undefined {
  if (input === undefined || input === null) return undefined;
  const result = v.safeParse(LOOSE, input);
  if (!result.success) {
    dropped.push('second');
    return undefined;
  }
  const { language, texts, of } = result.output;
  const kept = Object.entries(texts).filter((entry): entry is [string, string] => {
    const [address, text] = entry;
    const isText = typeof text === 'string' && readAddress(address) !== null;
    if (!isText) dropped.push(`second.texts.${address}`);
    return isText && text !== '';
  });
  const marks = kept.flatMap(([address]): [string, string][] => {
    const mark = Object.hasOwn(of, address) ? of[address] : undefined;
    return typeof mark === 'string' && mark !== '' ? [[address, mark]] : [];
  });
  return { language, texts: Object.fromEntries(kept), of: Object.fromEntries(marks) };
}
