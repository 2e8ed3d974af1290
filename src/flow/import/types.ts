// The distinct types of nodes in a graph, each with how many there are and a guess at what they become.
// Where a file names no types, what looks alike is of one type.
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { guessKind } from '#flow/import/guess-kind.ts';
import type { Look, NeutralGraph, NeutralNode } from '#flow/import/neutral.ts';

export interface NodeType {
  readonly id: string;
  /** Its name in the file; '' where only the look tells it, or nothing. */
  readonly name: string;
  readonly look: Look | null;
  readonly count: number;
  readonly guess: NodeKind;
}

/** What becomes of each type, by id; null leaves its nodes out. */
export type Mapping = ReadonlyMap<string, NodeKind | null>;

/** The type a node is of. */
export const typeIdOf = ({ type, look }: NeutralNode): string =>
  type === '' ? `|${look?.shape ?? ''}|${look?.colour ?? ''}` : type;

/** All types, the most frequent first. */
export function typesOf({ nodes }: Pick<NeutralGraph, 'nodes'>): readonly NodeType[] {
  return [...Map.groupBy(nodes, typeIdOf)]
    .map(([id, [first, ...others]]): NodeType => {
      const [name, look] = [first?.type ?? '', first?.look ?? null];
      return { id, name, look, count: others.length + 1, guess: guessKind(name, look) };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Every type as guessed. */
export const guessedMapping = (types: readonly NodeType[]): Mapping =>
  new Map(types.map(({ id, guess }) => [id, guess]));
