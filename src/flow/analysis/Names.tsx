// The name of a Node or Link as a link that leads to it on the map. A real one, so that it wraps within its
// sentence. Must not know why something is named.
import type { MouseEvent, ReactNode } from 'react';
import styles from '#flow/analysis/Analysis.module.css';
import { useShowing } from '#flow/analysis/showing.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { kindName, linkSentence, nodeName } from '#text/flow-names.ts';
import { workbookPath } from '#frame/paths.ts';
import { Said } from '#frame/Said.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface NameProps {
  readonly id: string;
  /** In a list of its own rather than in a sentence: with the shape of its kind. */
  readonly hasMark?: boolean;
}

/** A Node by its name; nothing for one that is gone. */
export function NodeName({ id, hasMark = false }: NameProps) {
  const text = useText();
  const node = useFlowNow().node.get(id);
  const showing = useShowing();
  if (!node) return null;
  const isNameless = node.label.trim() === '';
  return (
    <ToMap show={() => showing.node(id)}>
      {hasMark && (
        <>
          <KindMark kind={node.kind} />
          {!isNameless && <VisuallyHidden>{kindName(text, node)}: </VisuallyHidden>}
        </>
      )}
      <Said words={node.label} instead={nodeName(text, node)} />
    </ToMap>
  );
}

/** A Link as "A → leads to → B"; nothing for one that is gone. */
export function LinkName({ id }: { readonly id: string }) {
  const text = useText();
  const now = useFlowNow();
  const showing = useShowing();
  const link = now.link.get(id);
  if (!link) return null;
  return <ToMap show={() => showing.link(id)}>{linkSentence(text, now, link)}</ToMap>;
}

interface ToMapProps {
  readonly show: () => void;
  readonly children: ReactNode;
}

function ToMap({ show, children }: ToMapProps) {
  const { docId } = useWorkbook();
  const onClick = (event: MouseEvent): void => {
    // In a tab of its own the whole flow opens.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return (
    <TextLink className={styles.name} href={workbookPath(docId, 'flow')} onClick={onClick}>
      {children}
    </TextLink>
  );
}
