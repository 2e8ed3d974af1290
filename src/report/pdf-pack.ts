// Packs small objects of a PDF into compressed streams, and writes the table that finds them there; jsPDF
// knows neither. A structure tree has thousands of them. ISO 32000-1, 7.5.7 and 7.5.8. Knows nothing of tags.
import type { Inside } from '#report/jspdf-inside.ts';

/** Where a packed object stands: in which stream, at which place. */
type Places = ReadonlyMap<number, readonly [stream: number, index: number]>;

export interface ObjectPack {
  /** Takes a dictionary's entries for an object that was reserved. */
  put(id: number, entries: string): void;
  /** Writes what was taken; after it, nothing is taken any more. */
  write(): void;
  readonly places: Places;
}

/** So that a place fits two bytes and no reader unpacks too much at once. */
const MOST = 1000;

/** An empty pack of a file. */
export function createObjectPack({ internal }: Inside): ObjectPack {
  const objects: (readonly [id: number, entries: string])[] = [];
  const places = new Map<number, readonly [number, number]>();
  return {
    places,
    put: (id, entries) => void objects.push([id, `<<${entries}>>`]),
    write() {
      for (let start = 0; start < objects.length; start += MOST) {
        const part = objects.slice(start, start + MOST);
        const stream = internal.newObject();
        let offset = 0;
        const heads = part.map(([id, entries], index) => {
          places.set(id, [stream, index]);
          offset += entries.length + 1;
          return `${id} ${offset - entries.length - 1}`;
        });
        const head = `${heads.join(' ')}\n`;
        internal.putStream({
          data: head + part.map(([, entries]) => entries).join('\n'),
          filters: ['FlateEncode'],
          additionalKeyValues: [
            { key: 'Type', value: '/ObjStm' },
            { key: 'N', value: part.length },
            { key: 'First', value: head.length },
          ],
        });
        internal.out('endobj');
      }
    },
  };
}

/** The file with a table that knows packed objects, and `info` as what it says about itself. */
export function withPackedTable(
  file: string,
  { places, inside, info }: { places: Places; inside: Inside; info: number },
): string {
  const start = file.lastIndexOf('\nxref\n') + 1;
  const tail = file.slice(start);
  const offsets = [...tail.matchAll(/^(\d{10}) \d{5} n $/gmu)].map(([, offset]) => Number(offset));
  const [, root] = /\/Root (\d+ 0 R)/u.exec(tail) ?? [];
  const [, id] = /\/ID (\[.*\])/u.exec(tail) ?? [];
  if (start === 0 || root === undefined || id === undefined || offsets.length === 0)
    throw new Error('The table of the file was not found');
  const table = offsets.length + 1;
  const rows = [
    row(0, 0, 65535),
    ...offsets.map((offset, index) => {
      const place = places.get(index + 1);
      return place ? row(2, ...place) : row(1, offset, 0);
    }),
    row(1, start, 0),
  ].join('');
  const { data } = inside.processDataByFilters(rows, ['FlateEncode']);
  return [
    `${file.slice(0, start)}${table} 0 obj`,
    `<</Type/XRef/Size ${table + 1}/W[1 4 2]/Root ${root}/Info ${info} 0 R/ID ${id}/Filter/FlateDecode/Length ${data.length}>>`,
    `stream\n${data}\nendstream\nendobj`,
    `startxref\n${start}\n%%EOF\n`,
  ].join('\n');
}

/** A row of the table: one byte, four, two. */
const row = (kind: number, where: number, place: number): string =>
  String.fromCharCode(
    kind,
    where >>> 24,
    (where >>> 16) & 255,
    (where >>> 8) & 255,
    where & 255,
    place >>> 8,
    place & 255,
  );
