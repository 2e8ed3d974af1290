// The outside of a `.kurs.json` file: who it is, which version, and the packed documents within.
// Knows nothing of how documents are packed; what is inside is read by `storage`.
import * as v from 'valibot';

export const FORMAT = 'kurs-workbook';
/** Raised only when an older app could no longer read the file. */
export const FORMAT_VERSION = 1;
export const ENCODING = 'yjs-v2+deflate-raw+base64';
export const ID_PATTERN = '^[\\w-]{1,64}$';
export const SHA256_PATTERN = '^[0-9a-f]{64}$';

const ID = v.pipe(v.string(), v.regex(new RegExp(ID_PATTERN, 'u')));

const PACKED = v.object({
  enc: v.literal(ENCODING),
  sha256: v.pipe(v.string(), v.regex(new RegExp(SHA256_PATTERN, 'u'))),
  update: v.string(),
});

/** A whole Y.Doc: `sha256` is over the compressed bytes, before base64. */
export type Packed = v.InferOutput<typeof PACKED>;

/** Lenient where the content does not depend on it: what is missing there is null or empty. */
const ENVELOPE = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  docId: v.fallback(v.nullable(ID), null),
  versionId: v.fallback(v.nullable(ID), null),
  lineage: v.fallback(v.array(ID), []),
  savedAt: v.fallback(v.optional(v.string()), undefined),
  data: v.optional(v.unknown()),
  crdt: v.optional(v.unknown()),
  crdtPrivate: v.optional(v.unknown()),
});

export interface Envelope extends v.InferOutput<typeof ENVELOPE> {
  /** Keys this app does not know; they are written back on the next save. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The envelope of parsed JSON; null when it is no Kurs file. */
export function readEnvelope(input: unknown): Envelope | null {
  const result = v.safeParse(ENVELOPE, input);
  if (!result.success) return null;
  const extra = Object.entries(input as object).filter(
    ([key]) => !Object.hasOwn(ENVELOPE.entries, key) && key !== '__proto__',
  );
  return { ...result.output, extra: Object.fromEntries(extra) };
}

/** True for a document packed in a way this app can open. */
export const isPacked = (value: unknown): value is Packed => v.is(PACKED, value);
