// Page 3: three organisations, by name and kind. They are the first of the register of step 4.1.
import { useState } from 'react';
import { newId } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { BornWhenTyped } from '#frame/BornWhenTyped.tsx';
import styles from '#screens/begin/fields.module.css';
import { useIds } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** What each row asks for; rows beyond them belong to a register that was begun before. */
const PROMPTS = ['help', 'about', 'stop'] as const;

/** Those there are, and as many empty rows as make three. */
export function PeoplePage() {
  const text = useText();
  const ids = useIds('stakeholders');
  // Rows keep their places while the page is open, whichever of them is filled first.
  const [rows] = useState(() => [...ids, ...PROMPTS.slice(ids.length).map(() => newId())]);
  return (
    <div className={styles.rows}>
      {rows.map((id, index) => (
        <fieldset key={id} className={styles.row}>
          <legend>{text.t(`begin:people.prompt.${PROMPTS[index] ?? 'more'}`)}</legend>
          <BornWhenTyped collection="stakeholders" id={id}>
            <div className={styles.pairs}>
              <FieldView at={itemAt('stakeholders', id, 'name')} />
              <FieldView at={itemAt('stakeholders', id, 'actorType')} />
            </div>
          </BornWhenTyped>
        </fieldset>
      ))}
    </div>
  );
}
