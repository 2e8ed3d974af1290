// What pure code costs: the processor's time, which other programs do not disturb.
// Knows nothing of what is measured.

/** Milliseconds of processor time. */
export function cpu(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
