// What is wrong between code and texts, in sentences: texts that no code names, and keys that are not there.
// Pure; knows nothing of files and languages.

/** @typedef {{ path: string, content: string }} Source a file of code */

/** Namespaces whose keys are put together in code from ids, so that no literal names them. */
const BY_PATTERN = ['guide', 'fields', 'checks', 'vocabularies'];

/**
 * Keys named in code that do not exist, and texts that no code names.
 * @param {ReadonlySet<string>} keys
 * @param {readonly string[]} namespaces
 * @param {readonly Source[]} sources
 */
export function badUses(keys, namespaces, sources) {
  const names = namespaces.join('|');
  const literal = new RegExp(`(['"\`])((?:${names}):[\\w.-]+)\\1`, 'g');
  // The namespace itself may depend on a value: `guide-${chapter}:step.${id}.why`.
  const template = new RegExp(
    `\`((?:${names}|[\\w-]+-\\$\\{[^{}]*\\}):(?:\\$\\{[^{}]*\\}|[^\`$])*)\``,
    'g',
  );
  /** @type {RegExp[]} */
  const used = BY_PATTERN.map((namespace) => new RegExp(`^${namespace}:`));
  /** @type {string[]} */
  const unknown = [];
  for (const { path, content } of sources) {
    for (const [, , key = ''] of content.matchAll(literal)) {
      const pattern = new RegExp(`^${escape(key)}(\\.|$)`);
      if ([...keys].some((name) => pattern.test(name))) used.push(pattern);
      else unknown.push(`${path}: there is no text "${key}".`);
    }
    for (const [, key = ''] of content.matchAll(template)) {
      if (!key.includes('${')) continue;
      const pattern = new RegExp(
        `^${key
          .split(/\$\{[^{}]*\}/)
          .map(escape)
          .join('.+')}(\\.|$)`,
      );
      if ([...keys].some((name) => pattern.test(name))) used.push(pattern);
      else unknown.push(`${path}: no text fits "${key}".`);
    }
  }
  const unused = [...keys].filter((key) => !used.some((pattern) => pattern.test(key)));
  return [...unknown, ...unused.map((key) => `No code uses the text "${key}".`)];
}

/** @param {string} words */
function escape(words) {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
