// Whether what was typed is on this device, in plain words; when it is not, what to do.
import styles from '#frame/SaveState.module.css';
import { Icon } from '#ui/Icon.tsx';
import { useSaveStatus } from '#workspace/save-context.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The line in the foot of a step. "Saved" only after the write has completed. */
export function SaveState() {
  const text = useText();
  const { readOnly } = useWorkbook();
  const { state, savedAt } = useSaveStatus();
  if (readOnly) return <p className={styles.state}>{text.t('frame:readOnly')}</p>;
  const words = {
    saved:
      savedAt === null
        ? text.t('frame:saved')
        : text.t('frame:savedAt', { time: text.time(savedAt) }),
    saving: text.t('frame:saving'),
    failed: text.t('frame:notSaved'),
  };
  return (
    <p className={styles.state} data-state={state} data-testid="save-state" role="status">
      <Icon name={state === 'failed' ? 'cloud-off' : 'disk-saved'} size={18} />
      {words[state]}
    </p>
  );
}
