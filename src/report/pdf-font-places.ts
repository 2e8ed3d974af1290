// Puts our fonts where jsPDF has its own. Knows nothing of what is written in them.
import { type Face, FACES } from '#report/drawing.ts';
import type { FontBook, FontFiles } from '#report/fonts.ts';
import type { Inside, PutFontEvent } from '#report/jspdf-inside.ts';
import { type FontUse, type ObjectWriter, putFont } from '#report/pdf-fonts.ts';
import type { Subsetter } from '#report/subset.ts';

export interface FontSource {
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}

/**
 * jsPDF names its 14 built-in fonts F1 to F14 in every page. Ours take their places, F1 the first face;
 * the places left over point to the first one, so that no font goes unembedded.
 */
export function placeFonts(
  inside: Inside,
  uses: Readonly<Record<Face, FontUse>>,
  source: FontSource,
): void {
  const { out, newObject, putStream, events } = inside.internal;
  let first = 0;
  events.subscribe('putFont', ({ font }: PutFontEvent) => {
    const write: ObjectWriter = {
      dictionary(entries) {
        const id = newObject();
        out(`<< ${entries} >>`);
        out('endobj');
        return id;
      },
      stream(data, entries = {}) {
        const id = newObject();
        const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
        putStream({ data, filters: ['FlateEncode'], additionalKeyValues });
        out('endobj');
        return id;
      },
    };
    const place = Number(font.id.slice(1)) - 1;
    const face = FACES[place];
    font.isAlreadyPutted = true;
    const isUsed = face !== undefined && uses[face].codes.length > 1;
    font.objectNumber =
      isUsed || place === 0 ? putFont(uses[face ?? 'sans400'], { ...source, write }) : first;
    if (place === 0) first = font.objectNumber;
  });
}
