// Step 8.4 and the page of its own: the live canvas, and the ways out to paper.
// Must not know how a PDF is made.
import { useMemo } from 'react';
import styles from '#chapters/learn/CanvasStep.module.css';
import { CanvasSheet } from '#chapters/learn/CanvasSheet.tsx';
import { ExportBar } from '#chapters/learn/ExportBar.tsx';
import { canvasSheet } from '#pictures/canvas.ts';
import { publicSnapshot } from '#domain/snapshot.ts';
import { useFindings } from '#workspace/findings.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useSentenceWords, useText } from '#workspace/text-context.ts';
import { today } from '#workspace/today.ts';

/** The canvas of the open workbook; it shows what may be public, as its copies do. */
export function CanvasStep() {
  const snapshot = useSnapshot();
  const text = useText();
  const sentence = useSentenceWords();
  const findings = useFindings().filter((finding) => finding.severity !== 'info').length;
  const sheet = useMemo(
    () => canvasSheet(publicSnapshot(snapshot), { text, sentence, findings, today: today() }),
    [snapshot, text, sentence, findings],
  );
  return (
    <div className={styles.page}>
      <ExportBar />
      <CanvasSheet sheet={sheet} />
    </div>
  );
}
