// Why the device would not store something, told from what IndexedDB and Dexie throw.
// Quota errors are often false: every failure is retried with the database reopened.

export type FailureReason = 'quota' | 'closed' | 'blocked' | 'newer-app' | 'unknown';

/** The device did not store or open what it was asked to. */
export class StorageFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.name = 'StorageFailure';
    this.reason = reason;
  }
}

/** Looks through the wrappers (Dexie's `inner`, `cause`, the failures of a bulk write). */
export function failureReason(error: unknown): FailureReason {
  for (const each of layers(error)) {
    if (each instanceof StorageFailure) return each.reason;
    const reason = BY_NAME[each.name];
    if (reason) return reason;
  }
  return 'unknown';
}

const BY_NAME: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-app',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'closed',
};

/** From the inside out: the innermost error knows most. */
function layers(error: unknown, depth = 0): Error[] {
  if (
    !(error instanceof Error) &&
    !(typeof DOMException !== 'undefined' && error instanceof DOMException)
  )
    return [];
  if (depth > 4) return [error];
  const { inner, cause, failures } = error as Error & {
    inner?: unknown;
    failures?: readonly unknown[];
  };
  const within = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [...within.flatMap((each) => layers(each, depth + 1)), error];
}
