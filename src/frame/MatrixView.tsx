// A closed list as rows, each with the same few questions: ratings by the team, reasons in words.
import { type RatingsField, TEAM, type ValueOf } from '#domain/field.ts';
import { answerAt, fieldAt, type FieldAt, partOf } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { fieldWords, optionHelp } from '#frame/fields/field-words.ts';
import { optionLabel } from '#text/option-label.ts';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import { FieldFindings } from '#frame/FieldFindings.tsx';
import styles from '#frame/MatrixView.module.css';
import { controlId } from '#frame/step-paths.ts';
import type { Matrix } from '#guide/step.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Scale } from '#ui/Scale.tsx';
import { useField } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** All rows of the list. */
export function MatrixView({ matrix }: { readonly matrix: Matrix }) {
  const text = useText();
  const key = `fields:matrix.${matrix.matrix}`;
  const heading = text.t(`${key}.heading`);
  const rows = (
    <>
      <p className={styles.help}>{text.t(`${key}.help`)}</p>
      <ul className={styles.rows}>
        {VOCABULARIES[matrix.matrix].map((item) => (
          <Row key={item} matrix={matrix} item={item} />
        ))}
      </ul>
    </>
  );
  if (matrix.advanced) return <Disclosure title={heading}>{rows}</Disclosure>;
  return (
    <section aria-label={heading}>
      <h2 className={styles.title}>{heading}</h2>
      {rows}
    </section>
  );
}

interface RowProps {
  readonly matrix: Matrix;
  readonly item: string;
}

function Row({ matrix, item }: RowProps) {
  const text = useText();
  const help = optionHelp(text, matrix.matrix, item);
  const id = `row-${matrix.record}-${item}`;
  return (
    <li>
      <div className={styles.row} role="group" aria-labelledby={id}>
        <div className={styles.name}>
          <strong id={id}>{optionLabel(text, matrix.matrix, item)}</strong>
          {help && <p>{help}</p>}
        </div>
        <div className={styles.answers}>
          {matrix.columns.map((column) => (
            <Answer key={column} matrix={matrix} item={item} column={column} />
          ))}
        </div>
      </div>
    </li>
  );
}

/** One cell: a number for the whole team, or a line of words. */
function Answer({
  matrix: { record },
  item,
  column,
}: RowProps & {
  readonly column: string;
}) {
  const text = useText();
  const at = answerAt(record, column as never);
  const field = fieldAt(at);
  const { label, placeholder } = fieldWords(text, at);
  if (field.code === 'ratings')
    return <RatingScale at={partOf(at, item, TEAM)} field={field} label={label} />;
  const cell = partOf(at, item);
  return (
    <BoundTextInput
      at={cell}
      label={label}
      placeholder={placeholder}
      footer={<FieldFindings at={cell} />}
    />
  );
}

interface RatingScaleProps {
  readonly at: FieldAt;
  readonly field: RatingsField;
  readonly label: string;
}

/** What the team gives with one voice, or one of several voices: `scores:fundable:<rater>`. */
export function RatingScale({ at, field, label }: RatingScaleProps) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const [name = '', item = '', rater = TEAM] = at.field.split(':');
  const ratings = useField(at) as ValueOf<RatingsField>;
  const key = `fields:${at.record}.${name}.levels`;
  const step = (value: number): string => `${value}: ${text.t(`${key}.${value}`)}`;
  return (
    <Scale
      id={controlId(at)}
      label={label}
      min={field.min}
      max={field.max}
      minLabel={text.t(`${key}.${field.min}`)}
      maxLabel={text.t(`${key}.${field.max}`)}
      stepLabel={step}
      value={
        (ratings as Readonly<Record<string, Readonly<Record<string, number>>>>)[item]?.[rater] ??
        null
      }
      onSelect={(value) => apply({ type: 'set-field', at, value })}
      isDisabled={readOnly}
      clearLabel={text.t('common:clear')}
      footer={<FieldFindings at={at} />}
    />
  );
}
