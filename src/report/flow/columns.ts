// The attributes of nodes or links as the columns that GraphML and GEXF declare. Pure; knows no format.

/** The names of attributes in the order they are first used, each with a short key. */
export const columnsOf = (
  items: readonly (readonly (readonly [name: string, value: string])[])[],
): ReadonlyMap<string, string> =>
  new Map([...new Set(items.flat().map(([name]) => name))].map((name, at) => [name, String(at)]));
