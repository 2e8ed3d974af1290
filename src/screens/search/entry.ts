// What the search can find: its words, its place, and what choosing it does. Data only.
import type { FieldAt } from '#domain/schema.ts';
import type { Findable } from '#text/search.ts';

/** In the order they stand in when equally good. */
export const GROUPS = ['steps', 'fields', 'records', 'guide', 'glossary', 'commands'] as const;
export type GroupName = (typeof GROUPS)[number];

/** Choosing goes to a page, and there to a field, or does something. */
export type Target =
  | { readonly href: string; readonly at?: FieldAt | null; readonly opensGuide?: true }
  | { readonly act: () => void };

export interface Entry extends Findable {
  readonly id: string;
  readonly group: GroupName;
  /** What it is called in the list. */
  readonly title: string;
  /** Of the title, where somebody typed it. */
  readonly lang?: string | undefined;
  /** Of the text that it is found by, likewise. */
  readonly textLang?: string | undefined;
  readonly place?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly target: Target;
}

/** What can be done from anywhere. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly target: Target;
}
