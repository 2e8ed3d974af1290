// Step 8.3: names under the content as it is now. Each signature keeps the content's fingerprint;
// a later change shows that it no longer holds. Plainly no electronic signature in law.
import { useState } from 'react';
import { contentHash, newId } from '#document/index.ts';
import styles from '#chapters/learn/SignaturesView.module.css';
import { Said } from '#frame/Said.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { announce } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { useFindings } from '#workspace/findings.ts';
import { useContentLanguage, useItems, useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { today } from '#workspace/today.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The signatures so far, and a form to add one while no error is open. */
export function SignaturesView() {
  const text = useText();
  const { readOnly } = useWorkbook();
  const errors = useFindings().filter(
    ({ severity, step }) => severity === 'error' && step !== 'review',
  );
  return (
    <section className={styles.view} aria-labelledby="signatures-heading">
      <h2 id="signatures-heading">{text.t('frame:signatures.heading')}</h2>
      <p>{text.t('frame:signatures.help')}</p>
      <Signed />
      {errors.length > 0 ? (
        <Notice tone="warn" title={text.t('frame:signatures.blocked', { count: errors.length })}>
          <p>{text.t('frame:signatures.blockedHelp')}</p>
        </Notice>
      ) : (
        !readOnly && <SignForm />
      )}
    </section>
  );
}

function Signed() {
  const text = useText();
  const { apply, undo, readOnly } = useWorkbook();
  const snapshot = useSnapshot();
  const signatures = useItems('signatures');
  if (signatures.length === 0) return <p>{text.t('frame:signatures.none')}</p>;
  const now = contentHash(snapshot);
  const remove = (id: string, name: string): void => {
    apply({ type: 'delete-records', collection: 'signatures', ids: [id] });
    toasts.add({
      text: text.t('common:deleted', { name }),
      actionLabel: text.t('common:undo'),
      onAction: undo,
    });
  };
  return (
    <ul className={styles.list}>
      {signatures.map(({ id, name, role, date, hash }) => (
        <li key={id} className={styles.signature}>
          <Said className={styles.name} words={name} />
          <Said words={role} />
          <span>{date && text.date(date)}</span>
          <Badge tone={hash === now ? 'plain' : 'warn'}>
            {text.t(hash === now ? 'frame:signatures.holds' : 'frame:signatures.void')}
          </Badge>
          <code className={styles.hash}>{hash.slice(0, 12)}</code>
          {!readOnly && (
            <Button variant="quiet" onClick={() => remove(id, name)}>
              {text.t('frame:signatures.remove', { name })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function SignForm() {
  const text = useText();
  const { apply, read } = useWorkbook();
  const language = useContentLanguage();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const sign = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const values = {
      name: name.trim(),
      role: role.trim(),
      date: today(),
      hash: contentHash(read.snapshot()),
    };
    apply({ type: 'add-record', collection: 'signatures', id: newId(), values });
    announce(text.t('frame:signatures.signed', { name: name.trim() }));
    setName('');
    setRole('');
  };
  return (
    <form className={styles.form} onSubmit={sign}>
      <TextInput
        label={text.t('fields:signatures.name.label')}
        value={name}
        lang={language}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
      />
      <TextInput
        label={text.t('fields:signatures.role.label')}
        value={role}
        lang={language}
        onChange={(event) => setRole(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" icon="check" isDisabled={name.trim() === ''}>
        {text.t('frame:signatures.sign')}
      </Button>
    </form>
  );
}
