// Puts our fonts where jsPDF has its own. Knows nothing of what is written in them.
import { FACES, type FontName, FURTHER_FONTS } from '#report/drawing.ts';
import type { Fonts } from '#report/font-files.ts';
import type { Inside, PutFontEvent } from '#report/jspdf-inside.ts';
import { type FontUses, type ObjectWriter, putFont } from '#report/pdf-fonts.ts';

/** The fonts in the order of their places. */
const PLACES: readonly FontName[] = [...FACES, ...FURTHER_FONTS];

/** The name a font has in every page's resources. */
export const placeName = (font: FontName): string => `F${PLACES.indexOf(font) + 1}`;

/**
 * jsPDF names its 14 built-in fonts F1 to F14 in every page. Ours take their places, F1 the first face;
 * the places left over point to the first one, so that no font goes unembedded.
 */
export function placeFonts(inside: Inside, uses: FontUses, source: Fonts): void {
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
    const name = PLACES[place];
    const use = name && uses.get(name);
    font.isAlreadyPutted = true;
    const isUsed = use !== undefined && (place === 0 || use.codes.length > 1 || use.isMarked);
    font.objectNumber = isUsed ? putFont(use, { ...source, write }) : first;
    if (place === 0) first = font.objectNumber;
  });
}
