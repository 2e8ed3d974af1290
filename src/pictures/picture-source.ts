// What a picture of the workbook is drawn from. Knows nothing of which pictures there are.
import type { Snapshot } from '#domain/snapshot.ts';
import type { Translator } from '#text/translator.ts';

export interface PictureSource {
  readonly snapshot: Snapshot;
  /** With the namespaces of a workbook and `pictures`. */
  readonly text: Translator;
  /** ISO date. */
  readonly today: string;
}
