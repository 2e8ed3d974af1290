// What the pictures of a workbook are called. Knows nothing of how they are drawn.
import type { PictureId } from '#domain/exports.ts';

const NAMES: Readonly<Record<PictureId, string>> = {
  criteria: 'canvas:box.criteria',
  grid: 'frame:grid.title',
  relations: 'fields:relations.heading',
  functions: 'fields:matrix.system_function.heading',
  pathway: 'canvas:box.pathway',
  flow: 'canvas:flow.title',
  timeline: 'frame:plan.title',
  risks: 'fields:risks.heading',
  indicators: 'fields:indicators.heading',
  net: 'frame:net.heading',
};

/** The key of a picture's name. */
export const pictureName = (id: PictureId): string => NAMES[id];
