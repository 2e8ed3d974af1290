// A map from another program as a workbook with its flow. Types become what the app would guess.
// Knows nothing of commands.
import { PlainParser } from '#cli/plain-dom.ts';
import { Refusal } from '#cli/refusal.ts';
import { applyEdit, createDocs, dataOf, newId, readSnapshot, stampMeta } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import { countWords, importNotes } from '#flow/import/import-notes.ts';
import { importEdit } from '#flow/import/import-edit.ts';
import { importWords } from '#flow/import/import-words.ts';
import { planImport } from '#flow/import/plan-import.ts';
import { readGraph } from '#flow/import/read-graph.ts';
import { guessedMapping, typesOf } from '#flow/import/types.ts';
import type { Translator } from '#text/translator.ts';

Object.assign(globalThis, { DOMParser: globalThis.DOMParser ?? PlainParser });

export interface MapData {
  readonly data: WorkbookData;
  /** What there is to know about it, in words. */
  readonly notes: readonly string[];
}

/** The workbook of a map's text. */
export function mapData(file: string, map: string, text: Translator): MapData {
  const reading = readGraph([map]);
  if ('failure' in reading)
    throw new Refusal('cli:file.noMap', {
      file,
      why: text.t(`flow-import:failure.${reading.failure}`),
    });
  const { graph } = reading;
  const docs = createDocs(newId());
  stampMeta(docs, Date.now(), text.language);
  const flow = readSnapshot(docs);
  const plan = planImport(flow, graph, guessedMapping(typesOf(graph)), importWords(text));
  applyEdit(docs, importEdit(flow, plan));
  const found = text.t('flow-import:found', {
    format: text.t(`flow-import:format.${graph.format}`),
    ...countWords(text, graph.nodes.length, graph.links.length),
  });
  return {
    data: dataOf(readSnapshot(docs), { private: true }),
    notes: [found, ...importNotes(text, graph.odd, plan)],
  };
}
