// How safe this browser's storage is, for plain words on the screen.
// Knows nothing of workbooks.

/** Null where the browser does not say. Bytes; `persisted`: not thrown away when the disk gets full. */
export interface StorageHealth {
  readonly persisted: boolean | null;
  readonly usage: number | null;
  readonly quota: number | null;
}

export async function storageHealth(): Promise<StorageHealth> {
  const manager = storageManager();
  const [persisted, estimate] = await Promise.all([
    manager?.persisted().catch(() => null),
    manager?.estimate().catch(() => null),
  ]);
  return {
    persisted: persisted ?? null,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}

/** Asks the browser to keep the data for good; it may say no, or say nothing (null). */
export async function askPersistence(): Promise<boolean | null> {
  return (
    (await storageManager()
      ?.persist()
      .catch(() => null)) ?? null
  );
}

/** Only pages on https or on this computer have one. */
const storageManager = (): StorageManager | undefined =>
  'storage' in navigator ? navigator.storage : undefined;
