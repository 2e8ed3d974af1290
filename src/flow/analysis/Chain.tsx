// A chain of Nodes in one line that wraps, read as a list. Must not know why it is shown.
import type { ReactNode } from 'react';
import styles from '#flow/analysis/Analysis.module.css';
import { NodeName } from '#flow/analysis/Names.tsx';

interface ChainProps {
  readonly ids: readonly string[];
  /** After the last Node. */
  readonly end?: ReactNode;
}

/** The Nodes, with an arrow between two. */
export function Chain({ ids, end }: ChainProps) {
  return (
    <ol className={styles.chain}>
      {ids.map((id) => (
        <li key={id}>
          <NodeName id={id} />
        </li>
      ))}
      {end && <li>{end}</li>}
    </ol>
  );
}
