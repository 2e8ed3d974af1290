// The name of what a Link's end is, in the language it was typed in; another Link is told in words.
// Must not know which end it is.
import type { Flow } from '#domain/graph.ts';
import { endName } from '#text/flow-names.ts';
import { Said } from '#frame/Said.tsx';
import { useText } from '#workspace/text-context.ts';

interface EndNameProps {
  readonly flow: Flow;
  /** A Node or a Link. */
  readonly id: string | null;
}

/** The name; nothing for an end that is gone. */
export function EndName({ flow, id }: EndNameProps) {
  const label = flow.nodes.find((node) => node.id === id)?.label ?? '';
  return <Said words={label} instead={endName(useText(), flow, id)} />;
}
