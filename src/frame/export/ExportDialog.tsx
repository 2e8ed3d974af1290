// Everything that can be made from a workbook, in one place: which document, in which format and language, and for
// whom. What stays behind is told before. Changes nothing. Loaded when first opened.
import { useState } from 'react';
import {
  type Copy,
  COPIES,
  EXPORT_DOCUMENTS,
  type ExportJob,
  EXPORTS,
  INTERNAL_PICTURES,
} from '#domain/exports.ts';
import { ExportChoices } from '#frame/export/ExportChoices.tsx';
import styles from '#frame/export/ExportDialog.module.css';
import { LeftOutList } from '#frame/export/LeftOutList.tsx';
import { missingWords, useExportJob } from '#frame/export/use-export-job.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import type { ExportState } from '#workspace/exporting.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface ExportDialogProps {
  /** What is chosen at first. */
  readonly document: ExportJob['document'];
  readonly onClose: () => void;
}

/** An open dialog. Closed while a file is being made, it leaves that to go on. */
export function ExportDialog({ document, onClose }: ExportDialogProps) {
  const text = useText();
  const { read } = useWorkbook();
  const snapshot = useSnapshot();
  const [job, setJob] = useState<ExportJob>(() => usualJob(document));
  const [copy, setCopy] = useState<Copy>('public');
  const [language, setLanguage] = useState<Language>(text.language);
  const [content, setContent] = useState(snapshot.meta.contentLanguage);
  const { state, save, cancel, forget } = useExportJob();
  const isBusy = state.is === 'busy';
  const change = (next: Partial<ExportJob>): void => {
    setJob((now) => ({ ...now, ...next }));
    forget();
  };
  // Nothing can be drawn of a flow without nodes.
  const documents = EXPORT_DOCUMENTS.filter((id) => id !== 'flow' || snapshot.nodes.length > 0);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('export:title')}
      closeLabel={text.t('common:close')}
      size="large"
      actions={
        isBusy ? (
          <Button variant="quiet" icon="close" onClick={cancel}>
            {text.t('export:cancel')}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon="download"
            isDisabled={job.chapters?.length === 0 || job.steps?.length === 0}
            // Not the deferred one: what was typed a moment ago belongs to it.
            onClick={() => void save(read.snapshot(), { job, copy, language, content })}
          >
            {text.t('export:save')}
          </Button>
        )
      }
    >
      <RadioGroup
        label={text.t('export:document')}
        className={styles.wide}
        isInColumns
        isDisabled={isBusy}
        items={documents.map((id) => ({
          id,
          label: text.t(`export:documents.${id}.name`),
          description: text.t(`export:documents.${id}.use`),
        }))}
        selectedId={job.document}
        onSelect={(id) => {
          const chosen = documents.find((each) => each === id);
          if (chosen) change({ ...NO_CHOICES, ...usualJob(chosen) });
        }}
      />
      <ExportChoices
        snapshot={snapshot}
        job={job}
        copy={copy}
        onChange={change}
        language={language}
        onLanguage={(id) => {
          setLanguage(id);
          forget();
        }}
        content={content}
        onContent={(id) => {
          setContent(id);
          forget();
        }}
      />
      <RadioGroup
        label={text.t('export:copy')}
        className={styles.wide}
        isInColumns
        items={COPIES.map((id) => ({
          id,
          label: text.t(`export:copies.${id}.name`),
          description: text.t(`export:copies.${id}.use`),
        }))}
        selectedId={copy}
        onSelect={(id) => {
          setCopy(COPIES.find((each) => each === id) ?? copy);
          // What only an internal copy may show is no longer offered.
          if (job.picture && INTERNAL_PICTURES.has(job.picture)) change({ picture: undefined });
          else forget();
        }}
      />
      <LeftOutList snapshot={snapshot} job={job} copy={copy} />
      {state.is !== 'idle' && (
        <div ref={intoSight} className={styles.outcome}>
          <Outcome state={state} />
        </div>
      )}
    </Dialog>
  );
}

const usualJob = (document: ExportJob['document']): ExportJob => ({
  document,
  format: EXPORTS[document][0],
});
/** What was chosen for one document means nothing for the next. */
const NO_CHOICES = {
  paper: undefined,
  chapters: undefined,
  steps: undefined,
  isFilled: undefined,
  track: undefined,
  picture: undefined,
  list: undefined,
} as const;

/** On a small screen what happened would be told below the edge. */
const intoSight = (outcome: HTMLElement | null): void =>
  outcome?.scrollIntoView({ block: 'nearest' });

function Outcome({ state }: { readonly state: ExportState }) {
  const text = useText();
  switch (state.is) {
    case 'idle':
      return null;
    case 'busy':
      return (
        <>
          <ProgressBar label={text.t('export:busy')} value={state.share} />
          <p className={styles.quiet}>{text.t('export:goesOn')}</p>
        </>
      );
    case 'failed':
      return (
        <Notice tone="error" role="alert" title={text.t('export:failedTitle')}>
          <p>{state.reason ?? text.t('export:failed')}</p>
        </Notice>
      );
    case 'saved':
      return (
        <>
          <p className={styles.saved}>{text.t('export:saved', { name: state.name })}</p>
          {state.missing && state.missing.length > 0 && (
            <Notice tone="warn" title={text.t('export:missingTitle')}>
              <p>{missingWords(text, state.missing)}</p>
            </Notice>
          )}
        </>
      );
  }
}
