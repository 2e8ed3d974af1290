// What a hand can do on a screen. Two hands do it: one with the mouse, one with the keyboard alone.
// Knows no screen and no story.
import type { Locator } from '@playwright/test';

export interface Hand {
  /** A button, a link, a slot. */
  press(control: Locator): Promise<void>;
  /** Types into an empty field, or over what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** One of a list that opens. */
  choose(trigger: Locator, option: string): Promise<void>;
  /** One found by typing its name. */
  find(field: Locator, name: string): Promise<void>;
  /** An entry of a menu. */
  act(trigger: Locator, entry: string): Promise<void>;
  /** One number of a row of numbers, by its place from 0 on. */
  score(group: Locator, at: number): Promise<void>;
  /** A date typed into its parts; `iso` is yyyy-mm-dd. */
  date(field: Locator, iso: string): Promise<void>;
  /** A name on the grid of power and interest (1 to 5 each). */
  place(chip: Locator, grid: Locator, power: number, interest: number): Promise<void>;
  /** Closes a sheet or dialog. */
  close(): Promise<void>;
  /** A node on the map. */
  select(card: Locator): Promise<void>;
  /** Opens the dialog that adds a node; then the one that connects the selected node. */
  beginNode(): Promise<void>;
  beginLink(): Promise<void>;
}
