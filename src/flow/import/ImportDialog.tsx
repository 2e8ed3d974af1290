// A map from another program comes into the flow: choose or paste it, see what was found and what each type
// becomes, bring it in. One undo takes it back; until then nothing is changed. Loaded when first opened.
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { closeDialog } from '#flow/flow-ui.ts';
import { readFlow } from '#flow/flow-now.ts';
import { Found } from '#flow/import/Found.tsx';
import { useBringIn } from '#flow/import/bring-in.ts';
import styles from '#flow/import/ImportDialog.module.css';
import { importWords } from '#flow/import/import-words.ts';
import type { Reading } from '#flow/import/neutral.ts';
import { planImport } from '#flow/import/plan-import.ts';
import { readFiles, type Texts } from '#flow/import/read-files.ts';
import { readGraph } from '#flow/import/read-graph.ts';
import { guessedMapping, type Mapping, typesOf } from '#flow/import/types.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const NOTHING: Mapping = new Map();

/** An open dialog; unmounted, it is closed. */
export function ImportDialog() {
  const text = useText();
  const { read } = useWorkbook();
  const bringIn = useBringIn();
  const [typed, setTyped] = useState('');
  const [files, setFiles] = useState<{ names: string; texts: Texts } | null>(null);
  const [chosen, setChosen] = useState<Mapping>(NOTHING);
  const button = useRef<HTMLButtonElement>(null);
  const late = useDeferredValue(typed);
  const reading = useMemo(() => readingOf(files?.texts ?? null, late), [files, late]);
  const graph = reading && 'graph' in reading ? reading.graph : null;
  const types = useMemo(() => (graph ? typesOf(graph) : []), [graph]);
  const mapping = useMemo(() => new Map([...guessedMapping(types), ...chosen]), [types, chosen]);
  const plan = useMemo(
    () => graph && planImport(readFlow(read), graph, mapping, importWords(text)),
    [read, graph, mapping, text],
  );
  const take = async (list: readonly File[]): Promise<void> => {
    if (list.length === 0) return;
    const texts = await readFiles(list, text.language);
    setChosen(NOTHING);
    setTyped('');
    // The field to paste into goes, and must not take the focus with it.
    button.current?.focus();
    setFiles({ names: text.list(list.map(({ name }) => name)), texts });
  };
  const choose = useCallback(
    (type: string, kind: NodeKind | null) =>
      setChosen((before) => new Map([...before, [type, kind]])),
    [],
  );
  useDroppedFiles((list) => void take(list));
  const count = plan?.nodes.length ?? 0;
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow-import:title')}
      closeLabel={text.t('common:close')}
      size="large"
      focusRef={button}
      actions={
        <>
          <Button variant="quiet" onClick={closeDialog}>
            {text.t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={count === 0}
            onClick={() => plan && count > 0 && bringIn(plan)}
          >
            {count > 0 ? text.t('flow-import:add', { count }) : text.t('flow-import:addNone')}
          </Button>
        </>
      }
    >
      <div className={styles.source}>
        {!graph && <p>{text.t('flow-import:intro')}</p>}
        <div className={styles.choose}>
          <Button ref={button} icon="upload" onClick={() => chooseFiles((list) => void take(list))}>
            {text.t('flow-import:choose')}
          </Button>
          <span className={styles.hint}>{files?.names ?? text.t('flow-import:several')}</span>
        </div>
        {!(files && graph) && (
          <TextArea
            label={text.t('flow-import:paste')}
            value={typed}
            onChange={(event) => {
              setChosen(NOTHING);
              setFiles(null);
              setTyped(event.currentTarget.value);
            }}
            className={styles.paste}
            rows={3}
            data-own-undo
            spellCheck={false}
          />
        )}
      </div>
      {reading && 'failure' in reading && (
        <Notice tone="warn" role="alert">
          {text.t(`flow-import:failure.${reading.failure}`)}
        </Notice>
      )}
      {graph && plan && (
        <Found graph={graph} types={types} mapping={mapping} plan={plan} onChoose={choose} />
      )}
    </Dialog>
  );
}

function readingOf(files: Texts | null, typed: string): Reading | null {
  if (files) return 'failure' in files ? files : readGraph(files.texts);
  return typed.trim() === '' ? null : readGraph([typed]);
}

/** Lets the person choose files, by the browser's own dialog. */
function chooseFiles(onChoose: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => onChoose([...(input.files ?? [])]));
  input.click();
}

/** Files that are dropped anywhere while the dialog is open. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): void {
  const take = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') onDrop([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const listen = (event: DragEvent): void => take(event);
    document.addEventListener('dragover', listen);
    document.addEventListener('drop', listen);
    return () => {
      document.removeEventListener('dragover', listen);
      document.removeEventListener('drop', listen);
    };
  }, []);
}
