// The workbook as sheets: about the file, the answers, and every list in which something stands.
// Knows nothing of files.
import { COLLECTION_NAMES, type CollectionName, isCollection } from '#domain/schema.ts';
import { isPublic } from '#domain/field.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import { answersSheet } from '#report/sheets/answers-sheet.ts';
import { type About, infoSheet } from '#report/sheets/info-sheet.ts';
import { type IsShown, listSheet } from '#report/sheets/list-sheet.ts';
import type { Sheet } from '#report/sheets/sheet.ts';
import { sheetNames } from '#report/sheets/sheet-names.ts';
import type { Translator } from '#text/translator.ts';

/** Lists in the order in which the method asks for them. */
const IN_ORDER: readonly CollectionName[] = [
  ...new Set([...STEPS.flatMap(recordsOf).filter(isCollection), ...COLLECTION_NAMES]),
];

/** All sheets, the one about the file first. */
export function workbookSheets(whole: Snapshot, text: Translator, about: About): Sheet[] {
  const snapshot = copyOf(whole, about.copy);
  const isShown: IsShown = (field) =>
    field.code !== 'position' && (about.copy === 'internal' || isPublic(field));
  const lists = IN_ORDER.filter((list) => snapshot[list].length > 0);
  const [info = '', answers = '', ...names] = sheetNames([
    [text.t('sheets:info.name')],
    [text.t('sheets:answers.name')],
    ...lists.map((list) => wishesFor(list, text)),
  ]);
  const sheets = [
    answersSheet(snapshot, text, { name: answers, isShown }),
    ...lists.map((list, at) => listSheet(snapshot, list, text, { name: names[at] ?? '', isShown })),
  ];
  return [infoSheet(snapshot, sheets, text, { ...about, name: info }), ...sheets];
}

/** A list's heading, or what one of its records is called where the heading is too long for a tab. */
function wishesFor(list: CollectionName, text: Translator): string[] {
  const one = `fields:${list}.one`;
  return [text.t(`fields:${list}.heading`), ...(text.has(`${one}.label`) ? [] : [text.t(one)])];
}
