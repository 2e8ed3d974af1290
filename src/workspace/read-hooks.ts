// Values of the open workbook for components. Each hook listens to its own topic only, so that an edit
// renders what shows it and nothing else.
import { useCallback, useDeferredValue, useSyncExternalStore } from 'react';
import type { ReadModel, Topic } from '#document/index.ts';
import {
  type AnswersName,
  type AnswersOf,
  type CollectionName,
  type FieldAt,
  fieldName,
  isCollection,
  type ItemOf,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

function useTopic<T>(topic: Topic, read: (model: ReadModel) => T): T {
  const { read: model } = useWorkbook();
  const subscribe = useCallback(
    (listener: () => void) => model.subscribe(topic, listener),
    [model, topic],
  );
  return useSyncExternalStore(subscribe, () => read(model));
}

/** A step's own answers. */
export const useAnswers = <N extends AnswersName>(name: N): AnswersOf<N> =>
  useTopic(`answers/${name}`, (model) => model.answers(name));

/** Ids of a collection's living items in order. */
export const useIds = (name: CollectionName): readonly string[] =>
  useTopic(`ids/${name}`, (model) => model.ids(name));

/** One item; undefined for an unknown id. */
export const useItem = <N extends CollectionName>(name: N, id: string): ItemOf<N> | undefined =>
  useTopic(`item/${name}/${id}`, (model) => model.item(name, id));

/** All living items of a collection in order. Renders on every change of any of them. */
export const useItems = <N extends CollectionName>(name: N): readonly ItemOf<N>[] =>
  useTopic(`items/${name}`, (model) => model.items(name));

/** Written reasons for accepted warnings, by finding key. */
export const useAccepted = (): Readonly<Record<string, string>> =>
  useTopic('accepted', (model) => model.accepted());

/** The language the workbook is written in. */
export const useContentLanguage = (): string =>
  useTopic('meta', (model) => model.meta().contentLanguage);

/** The second language of the workbook; null while none is chosen. */
export const useSecondLanguage = (): string | null =>
  useTopic('meta', (model) => model.secondLanguage());

/** The whole workbook, a moment behind typing so that it never slows it. */
export function useSnapshot(): Snapshot {
  return useDeferredValue(useTopic('all', (model) => model.snapshot()));
}

/** The whole value of a field. Of an unknown item it is undefined. */
export function useField(at: FieldAt): unknown {
  const topic: Topic = isCollection(at.record)
    ? `item/${at.record}/${at.id ?? ''}`
    : `answers/${at.record}`;
  return useTopic(topic, (model) => {
    const values = isCollection(at.record)
      ? model.item(at.record, at.id ?? '')
      : model.answers(at.record);
    return (values as Readonly<Record<string, unknown>> | undefined)?.[fieldName(at.field)];
  });
}

/** Whether there is something to undo or redo in this tab. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { history } = useWorkbook();
  const canUndo = useSyncExternalStore(history.subscribe, history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, history.canRedo);
  return { canUndo, canRedo };
}
