// Answers from paper sheets, typed back by their codes: code, Enter, answer, Enter, and the next. Made for one person
// with twenty sheets and no mouse. Everything is an Edit like any other.
import { useEffect, useRef, useState } from 'react';
import { newId } from '#document/index.ts';
import { type FieldCode, parseCode, printCode } from '#guide/field-codes.ts';
import { SaveState } from '#frame/SaveState.tsx';
import { CodeField } from '#screens/type-in/CodeField.tsx';
import { EntryForm } from '#screens/type-in/EntryForm.tsx';
import { SittingList } from '#screens/type-in/SittingList.tsx';
import { type Typed, typedIn } from '#screens/type-in/sitting.ts';
import {
  codesNear,
  missingRow,
  nextCode,
  type Sight,
  type Suggestion,
  suggestions,
  type Target,
  targetOf,
  titleOf,
} from '#screens/type-in/targets.ts';
import styles from '#screens/type-in/TypeIn.module.css';
import { announce } from '#ui/announce.ts';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The route `/w/:docId/type-in`. */
export function TypeInPage() {
  const text = useText();
  const workbook = useWorkbook();
  const sight = { text, read: workbook.read };
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const [message, setMessage] = useState('');
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!target) input.current?.focus();
  }, [target]);

  const near = last?.code.step;
  const next = last && suggestionFor(nextCode(last.code, last.isEmpty, sight), sight);
  const refuse = (words: string): void => {
    setMessage(words);
    announce(words);
  };
  const open = (suggestion: Suggestion | null): void => {
    const code = suggestion?.code ?? (query.trim() === '' ? next?.code : parseCode(query, near));
    if (!code) {
      if (query.trim() !== '') refuse(unknownWords(query, near, sight));
      return;
    }
    const found = targetOf(code, newId(), sight);
    if (!found) return refuse(missingWords(code, sight));
    setMessage('');
    setQuery('');
    setTarget(found);
    announce(`${printCode(code)}, ${found.title}`);
  };
  const done = (before: readonly unknown[]): void => {
    if (!target) return;
    const changes = typedIn(target, before, { text, read: workbook.read });
    setTyped((all) => [...changes.toReversed(), ...all]);
    setLast({ code: target.code, isEmpty: changes.length === 0 });
    setTarget(null);
    announce(doneWords(target.code, changes, text));
  };
  const takeBack = (each: Typed): void => {
    workbook.apply(each.undo);
    setTyped((all) => all.filter(({ key }) => key !== each.key));
    announce(text.t('paper:screen.takenBack', { code: each.printed }));
    input.current?.focus();
  };
  return (
    <article className={styles.page} data-type-in={target ? 'answer' : 'code'}>
      <h1>{text.t('paper:screen.title')}</h1>
      <p className={styles.intro}>{text.t('paper:screen.intro')}</p>
      {workbook.readOnly && <Notice tone="warn" title={text.t('frame:readOnly')} />}
      {target ? (
        <EntryForm
          key={`${printCode(target.code)} ${target.unborn?.id ?? ''}`}
          target={target}
          onDone={done}
        />
      ) : (
        <CodeField
          typed={query}
          onType={(words) => {
            setQuery(words);
            setMessage('');
          }}
          found={suggestions(query, near, sight)}
          onOpen={open}
          next={next}
          message={message}
          inputRef={input}
        />
      )}
      {!workbook.readOnly && (
        <div className={styles.saved}>
          <SaveState />
        </div>
      )}
      <SittingList typed={typed} onTakeBack={takeBack} />
    </article>
  );
}

/** What was open before. */
interface Last {
  readonly code: FieldCode;
  readonly isEmpty: boolean;
}

const suggestionFor = (code: FieldCode | null, sight: Sight): Suggestion | null =>
  code && { code, printed: printCode(code), title: titleOf(code, sight) };

function unknownWords(query: string, near: FieldCode['step'] | undefined, { text }: Sight): string {
  const codes = codesNear(query, near).map(printCode);
  return [
    text.t('paper:screen.unknown', { typed: query.trim() }),
    ...(codes.length > 0 ? [text.t('paper:screen.near', { codes: text.names(codes) })] : []),
  ].join(' ');
}

const missingWords = (code: FieldCode, sight: Sight): string =>
  sight.text.t('paper:screen.rowMissing', {
    code: printCode(code),
    count: missingRow(code, sight) ?? 0,
    list: printCode({ ...code, row: null, column: null }),
  });

function doneWords(code: FieldCode, changes: readonly Typed[], text: Sight['text']): string {
  if (changes.length === 0) return text.t('paper:screen.same', { code: printCode(code) });
  return changes
    .map(({ printed, words }) =>
      words === ''
        ? text.t('paper:screen.emptied', { code: printed })
        : text.t('paper:screen.kept', { code: printed, words }),
    )
    .join('. ');
}
