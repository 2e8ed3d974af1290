// The flow is saved in a format that other programs, pages or spreadsheets read. Public unless somebody asks for
// a copy for the house; what stays behind is told before. Changes nothing. Loaded when first opened.
import { useState } from 'react';
import {
  type ExportFormat,
  fileOf,
  FILES,
  FORMATS,
  hasDetails,
  leftOut,
} from '#flow/export/formats.ts';
import styles from '#flow/export/ExportDialog.module.css';
import { closeDialog } from '#flow/flow-ui.ts';
import { useMeasure } from '#frame/use-measure.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Switch } from '#ui/Switch.tsx';
import { download, fileName } from '#workspace/download.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

type State = 'idle' | 'busy' | 'failed' | { readonly saved: string };

/** An open dialog; unmounted, it is closed. */
export function ExportDialog() {
  const text = useText();
  const { read } = useWorkbook();
  const snapshot = useSnapshot();
  const measure = useMeasure();
  const [format, setFormat] = useState<ExportFormat>('png');
  const [isInternal, setInternal] = useState(false);
  const [state, setState] = useState<State>('idle');
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      // Not the deferred one: what was typed a moment ago belongs to it.
      const now = read.snapshot();
      const content = await fileOf(format, now, { text, measure, isInternal });
      const [ending, type] = FILES[format];
      const { title, territory } = now.answers.start;
      const name = fileName(
        title.trim() || territory,
        text.t('flow-export:fileName'),
        isInternal && hasDetails(format)
          ? `${text.t('flow-export:internalName')}.${ending}`
          : ending,
      );
      download(name, content, type);
      setState({ saved: name });
      announce(text.t('flow-export:saved', { name }));
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow-export:title')}
      closeLabel={text.t('common:close')}
      size="large"
      actions={
        <Button
          variant="primary"
          icon="download"
          isDisabled={state === 'busy'}
          onClick={() => void save()}
        >
          {text.t('flow-export:save')}
        </Button>
      }
    >
      <RadioGroup
        label={text.t('flow-export:format')}
        className={styles.formats}
        isInColumns
        items={FORMATS.map((id) => ({
          id,
          label: text.t(`flow-export:formats.${id}.name`),
          description: text.t(`flow-export:formats.${id}.use`),
        }))}
        selectedId={format}
        onSelect={(id) => {
          setFormat(FORMATS.find((each) => each === id) ?? format);
          setState('idle');
        }}
      />
      {hasDetails(format) && (
        <Switch
          label={text.t('flow-export:internal')}
          description={text.t('flow-export:internalHelp')}
          isOn={isInternal}
          onToggle={(isOn) => {
            setInternal(isOn);
            setState('idle');
          }}
        />
      )}
      <section className={styles.left} aria-live="polite">
        <h3>{text.t('flow-export:stays')}</h3>
        <ul>
          {leftOut(format, snapshot, isInternal).map((what) => (
            <li key={what}>{text.t(`flow-export:left.${what}`)}</li>
          ))}
        </ul>
      </section>
      {typeof state === 'object' && (
        <p ref={intoSight} className={styles.saved}>
          {text.t('flow-export:saved', { name: state.saved })}
        </p>
      )}
      {state === 'failed' && (
        <div ref={intoSight}>
          <Notice tone="warn" role="alert">
            {text.t('flow-export:failed')}
          </Notice>
        </div>
      )}
    </Dialog>
  );
}

/** On a phone what happened would be told below the edge. */
const intoSight = (outcome: HTMLElement | null): void =>
  outcome?.scrollIntoView({ block: 'nearest' });
