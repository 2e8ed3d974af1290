// An original and, beside it, the field for the same in the second language.
// The field is bound like every other: others' edits arrive while one types.
import { memo } from 'react';
import { fieldAt, type FieldAt } from '#domain/schema.ts';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { useLangOf } from '#frame/Said.tsx';
import styles from '#screens/second-language/TextRow.module.css';
import { fieldLabel, ownerParts } from '#text/text-place-name.ts';
import { BETWEEN_NAMES } from '#text/record-name.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useText } from '#workspace/text-context.ts';
import { useTextBinding } from '#workspace/text-binding.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface TextRowProps {
  readonly at: FieldAt;
  readonly address: string;
  readonly original: string;
  readonly language: string;
  /** The language's name, for who hears the field. */
  readonly languageName: string;
  readonly isOutdated: boolean;
}

/** One text, twice. */
export const TextRow = memo(Row, isSameRow);

function Row({ at, address, original, language, languageName, isOutdated }: TextRowProps) {
  const text = useText();
  const { read, apply, readOnly } = useWorkbook();
  const langOf = useLangOf();
  const place: FieldAt = { ...at, language };
  const bind = useTextBinding(place);
  const id = controlId(place);
  const owner = ownerParts(text, at, (name, each) => read.item(name, each));
  const label = fieldLabel(text, at);
  const ownerName = owner.map(({ words }) => words).join(BETWEEN_NAMES);
  const confirm = (): void => {
    apply({ type: 'set-field', at: place, value: read.snapshot().second?.texts[address] ?? '' });
    focusSoon(id);
  };
  const field = {
    id,
    label: text.t('second-language:field', {
      field: [ownerName, label].filter(Boolean).join(', '),
      language: languageName,
    }),
    isLabelHidden: true,
    lang: language,
    dir: 'auto',
    inputRef: bind,
    'aria-describedby': `${id}-original`,
    footer: isOutdated && (
      <span className={styles.outdated}>
        <Icon name="info" />
        {text.t('second-language:outdated')}
        {!readOnly && (
          <Button size="small" variant="quiet" onClick={confirm}>
            {text.t('second-language:stillFits')}
          </Button>
        )}
      </span>
    ),
  };
  return (
    <li className={styles.row} data-address={address}>
      <div>
        <p className={styles.label}>
          {owner.map(({ words, isTyped }, index) => (
            // The pieces of one name never move within it.
            <span key={`${index} ${words}`} lang={isTyped ? langOf(words) : undefined}>
              {index > 0 && BETWEEN_NAMES}
              {words}
            </span>
          ))}
          {owner.length > 0 && ' · '}
          <strong>{label}</strong>
          {fieldAt(at).scope === 'private' && (
            <span className={styles.private}>
              <Icon name="lock" />
              {text.t('second-language:private')}
            </span>
          )}
        </p>
        <p
          id={`${id}-original`}
          className={styles.original}
          lang={langOf(original)}
          dir="auto"
          data-empty={original === '' || undefined}
        >
          {original}
        </p>
      </div>
      {fieldAt(at).code === 'prose' ? (
        <TextArea {...field} rows={2} />
      ) : (
        <TextInput {...field} autoComplete="off" />
      )}
    </li>
  );
}

function isSameRow(a: TextRowProps, b: TextRowProps): boolean {
  return (
    a.address === b.address &&
    a.original === b.original &&
    a.language === b.language &&
    a.languageName === b.languageName &&
    a.isOutdated === b.isOutdated
  );
}
