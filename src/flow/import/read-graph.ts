// Texts from files or the clipboard as one graph; the format is told by the content, whatever the name.
// Whatever the text is, the answer is a value, never a throw, and nothing outside is touched.
import { FORMAT } from '#domain/envelope.ts';
import { isDeeperThan } from '#domain/json-depth.ts';
import { asObject } from '#flow/import/json-words.ts';
import { LIMITS, type Reading } from '#flow/import/neutral.ts';
import { readCsv } from '#flow/import/read-csv.ts';
import { readGraphml } from '#flow/import/read-graphml.ts';
import { isKumu, readKumu } from '#flow/import/read-kumu.ts';
import { isPrsm, readPrsm } from '#flow/import/read-prsm.ts';
import { unpack } from '#flow/import/unpack.ts';

/** Reads one text, or several tables that belong together. */
export function readGraph(given: readonly string[]): Reading {
  const texts = given.map((text) => text.replace(/^\uFEFF/u, '')).filter((text) => text.trim());
  const [text, ...others] = texts;
  if (text === undefined) return { failure: 'empty' };
  if (texts.reduce((sum, { length }) => sum + length, 0) > LIMITS.characters)
    return { failure: 'tooLarge' };
  if (others.length > 0) return texts.every(isTable) ? readCsv(texts) : { failure: 'several' };
  if (text.startsWith('PK\u0003\u0004')) return { failure: 'spreadsheet' };
  if (/^\s*</u.test(text)) return readGraphml(text);
  if (/^\s*[[{]/u.test(text)) return readJson(text);
  const unpacked = unpack(text, LIMITS.characters);
  if (unpacked !== null) return readJson(unpacked);
  return isBinary(text) ? { failure: 'binary' } : readCsv([text]);
}

/** Pictures and office files have signs that no text has. */
const isBinary = (text: string): boolean => text.slice(0, 2000).includes('\u0000');
const isTable = (text: string): boolean => !/^\s*[[{<]/u.test(text) && !isBinary(text);

function readJson(text: string): Reading {
  if (isDeeperThan(text, LIMITS.depth)) return { failure: 'tooDeep' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { failure: 'brokenJson' };
  }
  if (isKumu(json)) return readKumu(json);
  if (isPrsm(json)) return readPrsm(json);
  return { failure: asObject(json)['format'] === FORMAT ? 'workbook' : 'otherJson' };
}
