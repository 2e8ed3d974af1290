// Everything a person can do to a workbook, as plain data. Nothing else writes the document.
import type { CollectionName, FieldAt } from '#domain/schema.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';

export type Edit =
  /**
   * Sets a field, or one part of it (`sdgs:3` true, `baseline:unit` '%'). Null, '' and [] empty it. A text in a
   * second language then counts as one of the original as it is now, also when it is set to what it was.
   */
  | { readonly type: 'set-field'; readonly at: FieldAt; readonly value: unknown }
  /** Replaces `remove` UTF-16 units at `index` of a short or long text. */
  | {
      readonly type: 'splice-text';
      readonly at: FieldAt;
      readonly index: number;
      readonly remove: number;
      readonly insert: string;
    }
  /** Adds a record before another (null or left out: at the end). */
  | {
      readonly type: 'add-record';
      readonly collection: CollectionName;
      readonly id: string;
      readonly values: Readonly<Record<string, unknown>>;
      readonly before?: string | null;
    }
  | {
      readonly type: 'duplicate-record';
      readonly collection: CollectionName;
      readonly id: string;
      readonly copyId: string;
    }
  | {
      readonly type: 'delete-records' | 'restore-records';
      readonly collection: CollectionName;
      readonly ids: readonly string[];
    }
  | {
      readonly type: 'move-record';
      readonly collection: CollectionName;
      readonly id: string;
      readonly before: string | null;
    }
  /** One drag: the new places of some nodes, in pixels. */
  | {
      readonly type: 'move-nodes';
      readonly positions: Readonly<Record<string, readonly [number, number]>>;
    }
  /** Marks a step by hand; `draft` takes the mark away. */
  | { readonly type: 'mark-step'; readonly step: string; readonly status: StepStatus }
  /** Accepts a warning with a written reason; an empty reason takes it back. */
  | { readonly type: 'accept-finding'; readonly key: string; readonly reason: string }
  | { readonly type: 'set-content-language'; readonly language: string }
  /** Chooses the second language; null: none. What was typed in another one stays, unseen. */
  | { readonly type: 'set-second-language'; readonly language: string | null }
  /** Several Edits as one: one transaction, one undo. */
  | { readonly type: 'together'; readonly edits: readonly Edit[] };
