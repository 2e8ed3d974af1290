// Binds a native input or textarea to a text of the workbook, whatever puts letters there: keys, paste,
// dictation, IME, drag and drop. Uncontrolled: the element holds what is being typed, the document what
// was said. Others' edits arrive without moving the caret away from its place.
import { useCallback, useEffect, useRef } from 'react';
import { shortestSplice, type Topic, type Workbook } from '#document/index.ts';
import { type FieldAt, isCollection } from '#domain/schema.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A ref that keeps the element and the text at `at` in step. The element must be uncontrolled. */
export function useTextBinding(at: FieldAt): (element: TextElement | null) => void {
  const workbook = useWorkbook();
  const { record, id, field, language } = at;
  const unbind = useRef<(() => void) | null>(null);
  useEffect(() => () => unbind.current?.(), []);
  return useCallback(
    (element: TextElement | null) => {
      unbind.current?.();
      const place = { record, id, field, ...(language !== undefined && { language }) };
      unbind.current = element ? bind(element, workbook, place) : null;
    },
    [workbook, record, id, field, language],
  );
}

function bind(element: TextElement, workbook: Workbook, at: FieldAt): () => void {
  const place = workbook.text(at);
  /** What the element and the document last agreed on. */
  let agreed = place.read();
  let composing = false;
  let isTaking = false;
  /** How far others' edits moved the place of a composition meanwhile. */
  let drift = noDrift;
  let heldStart = place.hold(0);
  let heldEnd = place.hold(0);
  element.value = agreed;
  element.readOnly = workbook.readOnly;

  const holdCaret = (): void => {
    heldStart = place.hold(element.selectionStart ?? 0);
    heldEnd = place.hold(element.selectionEnd ?? 0);
  };

  /** What was typed, into the document. While others wrote meanwhile, only the difference goes in. */
  const takeTyped = (): void => {
    if (composing) return;
    const shift = drift();
    drift = noDrift;
    const typed = element.value;
    if (typed === agreed) return;
    const splice = shortestSplice(agreed, typed, element.selectionEnd ?? typed.length);
    const start = (element.selectionStart ?? typed.length) + shift;
    const end = (element.selectionEnd ?? typed.length) + shift;
    agreed = typed;
    // The document answers at once; the caret's place in it is known only after.
    isTaking = true;
    workbook.apply({ type: 'splice-text', at, ...splice, index: splice.index + shift });
    isTaking = false;
    heldStart = place.hold(start);
    heldEnd = place.hold(end);
    showOthers();
  };

  /** What the document says, into the element; an unfinished composition is left alone. */
  const showOthers = (): void => {
    if (composing || isTaking) return;
    const current = place.read();
    agreed = current;
    if (current === element.value) return;
    const isFocused = element.ownerDocument.activeElement === element;
    element.value = current;
    if (isFocused) element.setSelectionRange(heldStart(), heldEnd());
  };

  const onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    takeTyped();
  };
  const onBeforeInput = (event: Event): void => {
    if (!(event instanceof InputEvent)) return;
    // The browser's own undo (menu, Ctrl+Z) would bring back a text that others have changed: ours instead.
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      if (event.inputType === 'historyUndo') workbook.undo();
      else workbook.redo();
    }
  };
  const onCompositionStart = (): void => {
    composing = true;
    const start = element.selectionStart ?? 0;
    const held = place.hold(start);
    drift = () => held() - start;
  };
  const onCompositionEnd = (): void => {
    composing = false;
    takeTyped();
    showOthers();
  };

  element.addEventListener('input', onInput);
  element.addEventListener('beforeinput', onBeforeInput);
  element.addEventListener('compositionstart', onCompositionStart);
  element.addEventListener('compositionend', onCompositionEnd);
  element.addEventListener('selectionchange', holdCaret);
  const topic: Topic = isCollection(at.record)
    ? `item/${at.record}/${at.id ?? ''}`
    : `answers/${at.record}`;
  const unsubscribe = workbook.read.subscribe(topic, showOthers);

  return () => {
    // A composition that is cut off by leaving the field was typed all the same.
    composing = false;
    takeTyped();
    unsubscribe();
    element.removeEventListener('input', onInput);
    element.removeEventListener('beforeinput', onBeforeInput);
    element.removeEventListener('compositionstart', onCompositionStart);
    element.removeEventListener('compositionend', onCompositionEnd);
    element.removeEventListener('selectionchange', holdCaret);
  };
}

const noDrift = (): number => 0;
