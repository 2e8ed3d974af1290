// The ways out from the canvas: the dialog for all files, and the browser's own printer.
// Must not know how a file is made.
import { lazy, Suspense, useState } from 'react';
import styles from '#chapters/learn/ExportBar.module.css';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';

const ExportDialog = lazy(() =>
  import('#frame/export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** The buttons above the canvas. */
export function ExportBar() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.acts} data-print="hide">
      <Button variant="primary" icon="download" onClick={() => setOpen(true)}>
        {text.t('export:open')}
      </Button>
      <Button icon="print" variant="quiet" onClick={() => print()}>
        {text.t('canvas:export.print')}
      </Button>
      {isOpen && (
        <Suspense>
          <ExportDialog document="canvas" onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
