// As much of JSON Schema as the published schemas use. For tests only; knows nothing of workbooks.

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** What does not fit, with its path; empty when all is well. */
export function misfits(schema: object, value: unknown, path = ''): string[] {
  const rule = schema as Schema;
  const bad = (why: string): string[] => [`${path || '/'}: ${why}`];
  const kinds = rule.type === undefined ? [] : [rule.type].flat();
  const kind = kindOf(value);
  if (
    kinds.length > 0 &&
    !kinds.includes(kind) &&
    !(kind === 'integer' && kinds.includes('number'))
  )
    return bad(`is ${kind}, not ${kinds.join(' or ')}`);
  if (rule.enum && !rule.enum.includes(value)) return bad(`${String(value)} is not in the list`);
  if ('const' in rule && rule.const !== value) return bad(`is not ${String(rule.const)}`);
  if (typeof value === 'number' && value < (rule.minimum ?? value)) return bad('is too small');
  if (typeof value === 'number' && value > (rule.maximum ?? value)) return bad('is too large');
  if (typeof value === 'string' && value.length < (rule.minLength ?? 0)) return bad('is too short');
  if (Array.isArray(value))
    return value.flatMap((each, at) => misfits(rule.items ?? {}, each, `${path}/${at}`));
  if (kind !== 'object') return [];
  const { properties = {}, required = [], additionalProperties, propertyNames = {} } = rule;
  const entries = Object.entries(value as object);
  return [
    ...required
      .filter((name) => !entries.some(([key]) => key === name))
      .flatMap((name) => bad(`${name} is missing`)),
    ...entries.flatMap(([name, each]) => {
      const inner = properties[name] ?? additionalProperties ?? {};
      return inner === false
        ? bad(`${name} is unknown`)
        : [...misfits(propertyNames, name, path), ...misfits(inner, each, `${path}/${name}`)];
    }),
  ];
}
