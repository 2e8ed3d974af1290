// How deep an XML text is nested, and whether it declares a document type, told before it is parsed.
// Needs no valid XML; knows nothing of what the text says.

/** True when elements are nested deeper than `limit`. One pass, however hostile the text. */
export function isXmlDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const opaque = OPAQUE.find(([opening]) => text.startsWith(opening, at));
    if (opaque) {
      const end = text.indexOf(opaque[1], at + opaque[0].length);
      if (end === -1) return false;
      at = end;
      continue;
    }
    const end = endOfTag(text, at);
    if (text[at + 1] === '/') depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    if (depth > limit) return true;
    at = end;
  }
  return false;
}

/** A document type may define entities that unfold without end: no graph needs one. */
export const hasDoctype = (text: string): boolean => /<!(?:DOCTYPE|ENTITY)/iu.test(text);

/** What may hold signs that look like tags. */
const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** The `>` of a tag, not one inside a quoted value; the end of the text when there is none. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}
