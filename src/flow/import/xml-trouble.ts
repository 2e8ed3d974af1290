// What is wrong with an XML text, told before the platform's parser sees it: that parser unfolds entities, and
// reports a damaged text by a document with styles of its own, which the page's policy would complain about.
// One pass, however hostile the text; knows nothing of what it says.

/** What a parser should not be given: see the texts under `flow-import:failure`. */
export type XmlTrouble = 'doctype' | 'tooDeep' | 'brokenXml';

/** Elements nested deeper than `limit` are too deep. Null when nothing is wrong that shows from outside. */
export function xmlTrouble(text: string, limit: number): XmlTrouble | null {
  // A document type may define entities that unfold without end: no graph needs one.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return 'doctype';
  const open: string[] = [];
  let done = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', done)) {
    if (STRAY.test(text.slice(done, at))) return 'brokenXml';
    const opaque = OPAQUE.find(([opening]) => text.startsWith(opening, at));
    const end = opaque ? text.indexOf(opaque[1], at + opaque[0].length) : endOfTag(text, at);
    if (end === -1) return 'brokenXml';
    done = end + (opaque ? opaque[1].length : 1);
    if (opaque) continue;
    const tag = TAG.exec(text.slice(at, done))?.groups;
    if (!tag) return 'brokenXml';
    const { slash, name = '', rest = '', empty } = tag;
    if (STRAY.test(rest)) return 'brokenXml';
    if (slash && open.pop() !== name) return 'brokenXml';
    if (!slash && !empty && open.push(name) > limit) return 'tooDeep';
  }
  return open.length > 0 ? 'brokenXml' : null;
}

/** What may hold signs that look like tags. */
const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
/** An ampersand that begins none of the entities every XML has. */
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/iu;
const TAG =
  /^<(?<slash>\/?)(?<name>[\p{L}_][\p{L}\p{N}_.:-]*)(?<rest>(?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>$/u;

/** The `>` of a tag, not one inside a quoted value; -1 when there is none. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}
