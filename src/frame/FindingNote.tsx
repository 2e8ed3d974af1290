// One finding: a chip with its message that opens to why it matters and how to mend it.
import { useState } from 'react';
import type { Finding } from '#domain/checks/check.ts';
import { OfferButton } from '#frame/OfferButton.tsx';
import styles from '#frame/FindingNote.module.css';
import { findingWords } from '#text/finding-words.ts';
import { FindingChip } from '#ui/FindingChip.tsx';
import { useText } from '#workspace/text-context.ts';

/** The chip and, when opened, the explanation. */
export function FindingNote({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { message, why, mend } = findingWords(finding, text);
  return (
    <div className={styles.note}>
      <FindingChip
        severity={finding.severity}
        severityLabel={text.t(`vocabularies:severity.${finding.severity}.label`)}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {message}
      </FindingChip>
      <div hidden={!isOpen} className={styles.panel}>
        <p>{why}</p>
        <p>{mend}</p>
        <OfferButton finding={finding} />
      </div>
    </div>
  );
}
