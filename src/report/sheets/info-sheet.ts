// The first sheet: what this file is, from which day, what was left out, and what stands on which sheet.
import type { Copy } from '#domain/exports.ts';
import { SCHEMA_VERSION } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import {
  type Cell,
  dateCell,
  numberCell,
  type Row,
  type Sheet,
  textCell,
} from '#report/sheets/sheet.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

export interface About {
  readonly copy: Copy;
  /** ISO date of the export. */
  readonly today: string;
}

/** About the file, and its other sheets with how many rows each has. */
export function infoSheet(
  { answers, meta }: Snapshot,
  others: readonly Sheet[],
  text: Translator,
  { copy, today, name }: About & { readonly name: string },
): Sheet {
  const said = (label: string, value: Cell): Row => [textCell(label), value];
  const { title, territory } = answers.start;
  const about = [
    said(text.t('fields:start.title.label'), textCell(title)),
    said(text.t('fields:start.territory.label'), textCell(territory)),
    said(text.t('sheets:info.day'), dateCell(today)),
    said(text.t('sheets:info.headings'), textCell(languageName(text.language, text))),
    said(text.t('sheets:info.written'), textCell(languageName(meta.contentLanguage, text))),
    said(text.t('sheets:info.copy'), textCell(text.t(`sheets:info.${copy}`))),
    said(text.t('sheets:info.version'), numberCell(SCHEMA_VERSION)),
    [textCell(text.t('canvas:credit'))],
  ];
  const contents = others.map((sheet): Row => [
    textCell(sheet.name),
    textCell(sheet.title),
    numberCell(sheet.rows.length - 1),
  ]);
  const heads = (['sheet', 'holds', 'rows'] as const).map((key) =>
    textCell(text.t(`sheets:info.${key}`)),
  );
  return {
    name,
    title: name,
    rows: [[textCell(name)], ...about, [], heads, ...contents],
    heads: [0, about.length + 2],
    isTable: false,
  };
}

function languageName(code: string, text: Translator): string {
  const id = VOCABULARIES.language.find((each) => each === code);
  return id ? optionLabel(text, 'language', id) : code;
}
