// Why a picture cannot be drawn, in a sentence for whoever asked for it. Knows nothing of pictures.

export type DrawnReason = 'pngNeedsBrowser' | 'nothing';

export class DrawnError extends Error {
  readonly reason: DrawnReason;
  /** `message` is in the language of the export. */
  constructor(reason: DrawnReason, message: string) {
    super(message);
    this.name = 'DrawnError';
    this.reason = reason;
  }
}
