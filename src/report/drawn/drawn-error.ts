// Why a picture cannot be drawn; each reason has its sentence under `pictures:`. Knows nothing of pictures.

export type DrawnReason = 'pngNeedsBrowser' | 'nothing';

const SENTENCES: Readonly<Record<DrawnReason, string>> = {
  pngNeedsBrowser: 'Only a browser can draw PNG pictures',
  nothing: 'There is nothing to draw yet',
};

export class DrawnError extends Error {
  readonly reason: DrawnReason;
  constructor(reason: DrawnReason) {
    super(SENTENCES[reason]);
    this.name = 'DrawnError';
    this.reason = reason;
  }
}
