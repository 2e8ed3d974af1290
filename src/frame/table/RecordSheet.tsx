// All fields of one record, in a sheet beside its table.
import type { CollectionName, FieldAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { RecordName } from '#frame/RecordName.tsx';
import styles from '#frame/RecordsTable.module.css';
import { Sheet } from '#ui/Sheet.tsx';
import { useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

interface RecordSheetProps {
  readonly name: CollectionName;
  readonly id: string;
  readonly fields: readonly string[];
  readonly onClose: () => void;
}

/** An open sheet. */
export function RecordSheet({ name, id, fields, onClose }: RecordSheetProps) {
  const text = useText();
  const title = <RecordName of={name} record={useItem(name, id)} />;
  return (
    <Sheet isOpen onClose={onClose} title={title} closeLabel={text.t('common:close')}>
      <div className={styles.details}>
        {fields.map((field) => (
          <FieldView key={field} at={{ record: name, id, field } satisfies FieldAt} />
        ))}
      </div>
    </Sheet>
  );
}
