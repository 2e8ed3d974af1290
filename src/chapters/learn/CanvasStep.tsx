export function CanvasStep() {
  return null;
}
