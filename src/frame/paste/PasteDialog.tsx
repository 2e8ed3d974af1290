// Rows from a spreadsheet into a table: paste, see what goes where, add. One undo takes them back.
// Loaded when it is first opened.
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { noteField, rowsEdit } from '#frame/paste/rows-edit.ts';
import styles from '#frame/paste/PasteDialog.module.css';
import { PastePreview } from '#frame/paste/PastePreview.tsx';
import { type Plan, planRows } from '#frame/paste/plan-rows.ts';
import {
  LIMITS,
  readSheet,
  type Separator,
  SEPARATORS,
  type Sheet,
  withoutGuards,
} from '#frame/paste/read-sheet.ts';
import { UnreadCells } from '#frame/paste/UnreadCells.tsx';
import { fieldWords } from '#frame/fields/field-words.ts';
import type { RecordTable } from '#guide/step.ts';
import type { Translator } from '#text/translator.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Select } from '#ui/Select.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface PasteDialogProps {
  readonly table: RecordTable;
  /** What was pasted already, into the table itself. */
  readonly start: string;
  readonly onClose: () => void;
  /** The ids of the new rows. */
  readonly onAdded: (ids: readonly string[]) => void;
}

/** An open dialog; unmounted, it is closed. */
export function PasteDialog({ table, start, onClose, onAdded }: PasteDialogProps) {
  const text = useText();
  const { apply } = useWorkbook();
  const [typed, setTyped] = useState(start);
  const [wanted, setWanted] = useState<Separator | null>(null);
  const { sheet, plan } = usePlan(table, useDeferredValue(typed), wanted);
  const area = useRef<HTMLTextAreaElement>(null);
  const add = (): void => {
    if (plan.rows.length === 0) return;
    apply(rowsEdit(plan, text));
    onAdded(plan.rows.map(({ id }) => id));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('frame:table.paste.title', {
        table: text.t(`fields:${table.records}.heading`),
      })}
      closeLabel={text.t('common:close')}
      size="large"
      focusRef={area}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {text.t('common:cancel')}
          </Button>
          <Button variant="primary" icon="plus" onClick={add} isDisabled={plan.rows.length === 0}>
            {text.t('frame:table.paste.add', { count: plan.rows.length })}
          </Button>
        </>
      }
    >
      <div className={styles.paste}>
        <TextArea
          label={text.t('frame:table.paste.label')}
          description={<Intro table={table} />}
          inputRef={area}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          lang={useContentLanguage()}
          rows={4}
          data-own-undo
          spellCheck={false}
        />
        {sheet.rows.length > 0 && (wanted !== null || sheet.separator !== 'tab') && (
          <Select
            label={text.t('frame:table.paste.separator')}
            items={SEPARATORS.map((id) => ({ id, label: text.t(`frame:table.paste.sign.${id}`) }))}
            selectedId={sheet.separator}
            onSelect={(id) => setWanted(id as Separator | null)}
            placeholder={text.t('common:choose')}
          />
        )}
        {sheet.beyond !== null && (
          <Notice tone="warn" role="alert">
            {text.t(`frame:table.paste.beyond.${sheet.beyond}`, { most: mostWords(text, sheet) })}
          </Notice>
        )}
        <output className={styles.summary}>{summary(text, plan)}</output>
        {plan.rows.length > 0 && <PastePreview plan={plan} />}
        <UnreadCells plan={plan} note={noteField(table.records)} />
        <NewRecords plan={plan} />
      </div>
    </Dialog>
  );
}

function usePlan(
  { records: collection, columns, more = [] }: RecordTable,
  typed: string,
  wanted: Separator | null,
): { readonly sheet: Sheet; readonly plan: Plan } {
  const text = useText();
  const { read } = useWorkbook();
  const sheet = useMemo(() => withoutGuards(readSheet(typed, wanted)), [typed, wanted]);
  const plan = useMemo(
    () => planRows(sheet.rows, { collection, fields: [...columns, ...more] }, text, read),
    [sheet, collection, columns, more, text, read],
  );
  return { sheet, plan };
}

/** What to do, and in which order the columns are expected. */
function Intro({ table: { records, columns, more = [] } }: { readonly table: RecordTable }) {
  const text = useText();
  const labels = [...columns, ...more].map(
    (field) => fieldWords(text, { record: records, field }).label,
  );
  return (
    <>
      <p className={styles.intro}>{text.t('frame:table.paste.intro')}</p>
      <p className={styles.intro}>
        {text.t('frame:table.paste.order', { columns: labels.join(' | ') })}
      </p>
    </>
  );
}

/** Records that are made because a cell names them, by their collection. */
function NewRecords({ plan: { born } }: { readonly plan: Plan }) {
  const text = useText();
  if (born.length === 0) return null;
  const groups = Map.groupBy(born, ({ collection }) => collection);
  return (
    <Notice title={text.t('frame:table.paste.born', { count: born.length })}>
      {[...groups].map(([collection, records]) => (
        <p key={collection}>
          {text.t('frame:table.paste.bornIn', {
            table: text.t(`fields:${collection}.heading`),
            names: text.list(records.map(({ name }) => name)),
          })}
        </p>
      ))}
    </Notice>
  );
}

/** How much was read, as soon as there is something; said politely. */
const summary = (text: Translator, { rows, hasHeader }: Plan): string =>
  [
    rows.length > 0 && text.t('frame:table.paste.read', { count: rows.length }),
    hasHeader && text.t('frame:table.paste.header'),
  ]
    .filter(Boolean)
    .join(' ');

const mostWords = (text: Translator, { beyond }: Sheet): string =>
  beyond === 'characters' ? text.bytes(LIMITS.characters) : text.number(LIMITS[beyond ?? 'rows']);
