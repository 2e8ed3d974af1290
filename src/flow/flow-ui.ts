// What this tab's person is doing in the flow: what is selected, named or carried, which dialog is open.
// Tab state only, never document content; one flow is open at a time.
import { create } from 'zustand';
import type { Place } from '#domain/lanes.ts';

export type FlowDialog =
  | 'add'
  | 'connect'
  | 'keys'
  | 'words'
  | 'details'
  | 'lines'
  | 'find'
  | 'legend'
  | 'import'
  | 'export';

/** Nodes carried with the arrow keys, and how far, in pixels. */
export interface Carried {
  readonly ids: readonly string[];
  readonly dx: number;
  readonly dy: number;
}

/** `out`: what a Node leads to; `into`: what it needs. */
export type Side = 'out' | 'into';

/** A line being drawn from a Node. */
export interface Drawing {
  readonly from: string;
  readonly side: Side;
  /** Where the pointer is, in canvas pixels. */
  readonly end: Place;
  /** Id of the Node or Link under the pointer. */
  readonly over: string | null;
}

/** A Node beside which the next one is to be added. */
export interface Next {
  readonly node: string;
  readonly side: Side;
  /** Where somebody let go; null leaves it to the lanes. */
  readonly place: Place | null;
}

export interface FlowUi {
  /** Ids of selected Nodes; the last one is where the keyboard is. */
  readonly selected: readonly string[];
  /** Id of the selected Link, when no Node is. */
  readonly link: string | null;
  /** Id of the Node whose label is being edited on the map. */
  readonly renaming: string | null;
  readonly carried: Carried | null;
  readonly dialog: FlowDialog | null;
  readonly drawing: Drawing | null;
  /** What the dialog for a new Node is about, when the Node follows on another. */
  readonly next: Next | null;
  /** The text that the dialog for several Nodes opens with. */
  readonly pasted: string;
  /** Where the menu of what is selected opens, in pixels of the window. */
  readonly menu: Place | null;
}

const NOTHING: FlowUi = {
  selected: [],
  link: null,
  renaming: null,
  carried: null,
  dialog: null,
  drawing: null,
  next: null,
  pasted: '',
  menu: null,
};

export const useFlowUi = create<FlowUi>()(() => NOTHING);

const set = (patch: Partial<FlowUi>): void => useFlowUi.setState(patch);

/** Selects Nodes and nothing else. */
export const selectNodes = (...ids: readonly string[]): void =>
  set({ selected: ids, link: null, renaming: null, carried: null });
/** Takes Nodes out of the selection, leaving a Link that was just selected. */
export const unselectNodes = (): void => set({ selected: [], renaming: null, carried: null });
/** Selects one Link and nothing else. */
export const selectLink = (link: string): void => set({ ...NOTHING, link });
/** Nothing selected, nothing open. */
export const resetFlowUi = (): void => set(NOTHING);
/** Starts or ends editing a label on the map. */
export const rename = (renaming: string | null): void => set({ renaming });
/** Starts, changes or ends carrying Nodes with the keyboard. */
export const carry = (carried: Carried | null): void => set({ carried });
export const openDialog = (dialog: FlowDialog): void => set({ dialog });
export const closeDialog = (): void => set({ dialog: null, next: null, pasted: '' });
/** Follows a line that is being drawn; null ends it. */
export const draw = (drawing: Drawing | null): void => set({ drawing });
/** Asks what the Node beside another one is. */
export const askNext = (next: Next): void => set({ dialog: 'add', next });

/** The Node the keyboard is at: the last one selected. */
export const activeNode = (ui: FlowUi): string | null => ui.selected.at(-1) ?? null;
/** Asks what the lines of a text are to become. */
export const askLines = (pasted: string): void => set({ dialog: 'lines', pasted });
/** Opens the menu of what is selected at a point of the window; null closes it. */
export const openMenu = (menu: Place | null): void => set({ menu });
