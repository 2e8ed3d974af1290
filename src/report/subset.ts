// Cuts a font down to the glyphs a document uses, with HarfBuzz's own subsetter (a wasm module without imports).
// Glyph ids stay as they are, so that nothing shaped before needs renumbering. Knows nothing of PDF.

/** What we use of the module's exports; pointers are numbers. */
interface SubsetExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(
    data: number,
    length: number,
    mode: number,
    userData: number,
    destroy: number,
  ): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

// hb_memory_mode_t, hb_subset_flags_t and hb_subset_sets_t of HarfBuzz's hb-blob.h and hb-subset.h.
const WRITABLE = 2;
const NO_HINTING = 1;
const RETAIN_GLYPH_IDS = 2;
const NOTDEF_OUTLINE = 0x40;
const NO_LAYOUT_CLOSURE = 0x200;
const DROP_TABLES = 3;

/** Tables that only matter while text is being shaped or a font is installed. */
const UNUSED_TABLES = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'STAT',
  'DSIG',
  'name',
  'post',
  'OS/2',
  'cmap',
  'gasp',
];

export interface Subsetter {
  /** What a PDF needs: these glyphs under their own numbers. */
  (font: ArrayBuffer, glyphs: Iterable<number>): Uint8Array;
  /** What a page needs: a font of its own that shapes any text of these letters. */
  letters(font: ArrayBuffer, letters: Iterable<string>): Uint8Array;
}

/** Opens the subsetter's wasm module. */
export async function openSubsetter(wasm: ArrayBuffer): Promise<Subsetter> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const hb = instance.exports as unknown as SubsetExports;
  hb._initialize();
  return Object.assign(
    (font: ArrayBuffer, glyphs: Iterable<number>) =>
      subset(hb, new Uint8Array(font), (input) => {
        hb.hb_subset_input_set_flags(
          input,
          NO_HINTING | RETAIN_GLYPH_IDS | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE,
        );
        const kept = hb.hb_subset_input_glyph_set(input);
        for (const glyph of glyphs) hb.hb_set_add(kept, glyph);
        const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
        for (const table of UNUSED_TABLES) hb.hb_set_add(dropped, tagOf(table));
      }),
    {
      letters: (font: ArrayBuffer, letters: Iterable<string>) =>
        subset(hb, new Uint8Array(font), (input) => {
          hb.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE);
          const kept = hb.hb_subset_input_unicode_set(input);
          for (const letter of letters) hb.hb_set_add(kept, letter.codePointAt(0) ?? 0);
        }),
    },
  );
}

/** The font cut down as `choose` says on a fresh input. */
function subset(hb: SubsetExports, font: Uint8Array, choose: (input: number) => void): Uint8Array {
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  choose(input);
  const cut = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  if (cut === 0) throw new Error('The font could not be subset');
  const result = hb.hb_face_reference_blob(cut);
  const start = hb.hb_blob_get_data(result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(
    start,
    start + hb.hb_blob_get_length(result),
  );
  hb.hb_blob_destroy(result);
  hb.hb_face_destroy(cut);
  return bytes;
}

const tagOf = (tag: string): number =>
  Array.from(tag.padEnd(4)).reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
