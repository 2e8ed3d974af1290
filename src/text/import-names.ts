// What a column, a key or a property of a file stands for, told by its name in one of Kurs's languages.
// Knows no format; what it does not know is a node's or link's own attribute.
import { fold } from '#text/fold.ts';

export type Role =
  | 'key'
  | 'label'
  | 'type'
  | 'from'
  | 'to'
  | 'way'
  | 'x'
  | 'y'
  | 'shape'
  | 'colour';

/** Without case and accents, as `plainName` makes them: English, then Polish, German, Nordic, Baltic ones. */
const NAMES: Readonly<Record<Role, string>> = {
  key: 'id, _id, key, klucz, identyfikator, kennung, nyckel, nokkel',
  label:
    'label, name, title, element, node, nazwa, etykieta, tytul, wezel, bezeichnung, titel, knoten, navn, ' +
    'tittel, namn, ruta, pavadinimas, elementas, nosaukums, elements, nimi, nimetus',
  type:
    'type, kind, element type, connection type, category, group, class, style, typ, rodzaj, kategoria, grupa, ' +
    'art, kategorie, gruppe, slag, kategori, grupp, tipas, rusis, kategorija, grupe, tips, veids, tuup, liik, ' +
    'kategooria, ruhm',
  from:
    'from, source, od, z, skad, zrodlo, poczatek, von, quelle, fra, fran, nuo, is, saltinis, no, avots, ' +
    'kust, allikas',
  to:
    'to, target, do, dokad, cel, koniec, nach, zu, ziel, til, till, mal, iki, i, tikslas, uz, merkis, ' +
    'kuhu, siht',
  way: 'direction, kierunek, richtung, retning, riktning, kryptis, virziens, suund',
  x: 'x',
  y: 'y',
  shape: 'shape, ksztalt, form, forma, kuju',
  colour: 'color, colour, kolor, farbe, farge, farg, spalva, krasa, varv',
};
const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(', ').map((name) => [name, role as Role]),
  ),
);

/** A name without case, accents and signs: "Element_Type" is "element type". */
export const plainName = (name: string): string =>
  fold(name, 'en')
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();

/** What a name stands for, if it stands for anything every file has. */
export const roleOf = (name: string): Role | null =>
  ROLES.get(plainName(name)) ?? ROLES.get(name.toLowerCase()) ?? null;

/** The entries with a role, the first of each; all others stay attributes. */
export function sortOut(
  entries: readonly (readonly [name: string, value: string])[],
  roles: readonly Role[],
): {
  readonly of: (role: Role) => string;
  readonly rest: readonly (readonly [name: string, value: string])[];
} {
  const found = new Map<Role, string>();
  const rest = entries.filter(([name, value]) => {
    const role = roleOf(name);
    if (value === '') return false;
    if (!role || !roles.includes(role) || found.has(role)) return true;
    found.set(role, value);
    return false;
  });
  return { of: (role) => found.get(role) ?? '', rest };
}

/** Two coordinates as a place, if they are numbers. */
export function placeAt(x: unknown, y: unknown): readonly [number, number] | null {
  const read = (value: unknown): number =>
    typeof value === 'string' && value.trim() !== '' ? Number(value) : Number(value ?? Number.NaN);
  const [left, top] = [read(x === '' ? null : x), read(y === '' ? null : y)];
  return isWithin(left) && isWithin(top) ? [left, top] : null;
}
/** A place so far away is a mistake of the file. */
const isWithin = (value: number): boolean => Math.abs(value) <= 1_000_000;

/** `#rrggbb`, from that or `rgb(…)`; '' for anything else. */
export function colourOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const words = value.trim().toLowerCase();
  if (/^#[\da-f]{6}(?:[\da-f]{2})?$/u.test(words)) return words.slice(0, 7);
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\b/u.exec(words);
  return parts ? hex(parts.slice(1, 4)) : '';
}

/** Three numbers of 0 to 255, as words, as `#rrggbb`; '' when one of them is none. */
export function hex(parts: readonly string[]): string {
  const numbers = parts.map(Number);
  const isColour =
    numbers.length === 3 && numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 256);
  return isColour ? `#${numbers.map((n) => n.toString(16).padStart(2, '0')).join('')}` : '';
}
