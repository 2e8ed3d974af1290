// One text a person types into, long or short, behind one face: read, and hold a caret while others type.
// Short texts are plain values; long ones are shared texts with positions that survive others' edits.
import * as Y from 'yjs';
import { fieldAt, type FieldAt } from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import { proseText, slotKey, slotsFor } from '#document/layout.ts';
import { shortestSplice } from '#document/values.ts';

export interface TextPlace {
  read(): string;
  /** Remembers an offset (UTF-16 units); the returned function says where it is now. */
  hold(offset: number): () => number;
}

export function textPlace(docs: WorkbookDocs, at: FieldAt): TextPlace {
  return fieldAt(at).code === 'prose' ? longText(docs, at) : shortText(docs, at);
}

function longText(docs: WorkbookDocs, at: FieldAt): TextPlace {
  const text = (): Y.Text => proseText(docs, at);
  return {
    read: () => text().toString(),
    hold(offset) {
      // Held by the letter before it: where two write at one place, each goes on after their own words.
      const place = Math.min(offset, text().length);
      const held = Y.createRelativePositionFromTypeIndex(text(), place, -1);
      const doc = fieldAt(at).scope === 'private' ? docs.private : docs.main;
      return () => Y.createAbsolutePositionFromRelativePosition(held, doc)?.index ?? text().length;
    },
  };
}

function shortText(docs: WorkbookDocs, at: FieldAt): TextPlace {
  const read = (): string => {
    const value = slotsFor(docs, at)?.get(slotKey(at));
    return typeof value === 'string' ? value : '';
  };
  return {
    read,
    hold(offset) {
      const before = read();
      return () => {
        const { index, remove, insert } = shortestSplice(before, read());
        if (offset <= index) return offset;
        return offset >= index + remove ? offset + insert.length - remove : index + insert.length;
      };
    },
  };
}
