// One thing to choose, as every list of the kit takes it.
// Kept apart so that light parts need not load heavy ones for a type.
// Must not know what is chosen.

export interface Choice {
  id: string;
  label: string;
  description?: string | undefined;
  /** Of the label, when it is not in the language of the page. */
  lang?: string | undefined;
}
