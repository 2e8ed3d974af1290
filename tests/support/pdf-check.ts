// What a tagged PDF must hold to, as far as a program of ours can tell. Each fault is a sentence.
// It reads the file with other code than wrote it (qpdf and our own reading of the page's operators).
import { contentFaults } from './pdf-check-content.ts';
import { documentFaults } from './pdf-check-document.ts';
import { treeFaults } from './pdf-check-tree.ts';
import { type PdfObjects, readObjects } from './pdf-objects.ts';
import { readStructure, sequenceOf } from './pdf-structure.ts';

/** The faults of a file, or of its objects. */
export function faultsOf(file: Uint8Array | PdfObjects): string[] {
  const pdf = file instanceof Uint8Array ? readObjects(file) : file;
  const structure = readStructure(pdf);
  return [
    ...documentFaults(pdf, structure),
    ...contentFaults(pdf, structure),
    ...treeFaults(pdf, structure),
  ];
}

/** What a reader hears, element by element. */
export const heard = (file: Uint8Array | PdfObjects): string[] =>
  sequenceOf(readStructure(file instanceof Uint8Array ? readObjects(file) : file));
