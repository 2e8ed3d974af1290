// Every picture of the workbook, as one closed list: whether it may be public, whether there is anything to show,
// and how it is drawn. Knows nothing of files, screens or papers.
import { canvasOf } from '#domain/canvas.ts';
import type { Copy } from '#domain/exports.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import { flowPicture } from '#pictures/flow.ts';
import { functionsPicture } from '#pictures/functions.ts';
import { indicatorsPicture } from '#pictures/indicators.ts';
import type { Picture } from '#pictures/mark.ts';
import { netPicture } from '#pictures/net-change.ts';
import { pathwayPicture } from '#pictures/pathway-picture.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { gridPicture } from '#pictures/power-grid.ts';
import { relationsPicture } from '#pictures/relations.ts';
import { riskPicture } from '#pictures/risk-matrix.ts';
import { timelinePicture } from '#pictures/timeline.ts';

/** In the order of the steps. */
export const PICTURES = [
  'criteria',
  'grid',
  'relations',
  'functions',
  'pathway',
  'flow',
  'timeline',
  'risks',
  'indicators',
  'net',
] as const;
export type PictureId = (typeof PICTURES)[number];

interface Maker {
  /** False for what shows how people were judged. */
  readonly isPublic: boolean;
  /** Null while there is nothing to show. */
  readonly draw: (source: PictureSource, space: Space) => Picture | null;
  /** The key of its name. */
  readonly name: string;
}

const MAKERS: Readonly<Record<PictureId, Maker>> = {
  criteria: {
    isPublic: true,
    name: 'canvas:box.criteria',
    draw: ({ snapshot, text, today }, space) => {
      const { criteria } = canvasOf(snapshot, today);
      return criteria.length > 0 ? criteriaPicture(criteria, text, space) : null;
    },
  },
  grid: { isPublic: false, name: 'frame:grid.title', draw: gridPicture },
  relations: { isPublic: true, name: 'fields:relations.heading', draw: relationsPicture },
  functions: {
    isPublic: true,
    name: 'fields:matrix.system_function.heading',
    draw: functionsPicture,
  },
  pathway: {
    isPublic: true,
    name: 'canvas:box.pathway',
    draw: ({ snapshot, text, today }, space) => {
      const { pathway } = canvasOf(snapshot, today);
      if (pathway.nodes.length === 0) return null;
      return pathwayPicture(pathway, text, snapshot.meta.contentLanguage, space);
    },
  },
  // It has its own places and size.
  flow: {
    isPublic: true,
    name: 'canvas:flow.title',
    draw: ({ snapshot, text }, { measure }) =>
      snapshot.nodes.length > 0
        ? flowPicture(snapshot, text, snapshot.meta.contentLanguage, measure)
        : null,
  },
  timeline: { isPublic: true, name: 'frame:plan.title', draw: timelinePicture },
  risks: { isPublic: true, name: 'fields:risks.heading', draw: riskPicture },
  indicators: { isPublic: true, name: 'fields:indicators.heading', draw: indicatorsPicture },
  net: { isPublic: true, name: 'frame:net.heading', draw: netPicture },
};

/** The key of a picture's name. */
export const pictureName = (id: PictureId): string => MAKERS[id].name;

/** The picture; null where there is nothing to show, or nothing that this copy may show. */
export const pictureOf = (
  id: PictureId,
  source: PictureSource & { readonly copy: Copy },
  space: Space,
): Picture | null =>
  source.copy === 'public' && !MAKERS[id].isPublic ? null : MAKERS[id].draw(source, space);

/** Those that a copy of the workbook can show, for who offers them. */
export const picturesIn = (source: PictureSource & { readonly copy: Copy }): PictureId[] =>
  PICTURES.filter((id) =>
    // A large flow takes time to draw, and is there as soon as it has a Node.
    id === 'flow' ? source.snapshot.nodes.length > 0 : pictureOf(id, source, ROUGH) !== null,
  );

/** Enough to see whether there is a picture. */
const ROUGH: Space = { width: 800, size: 12, measure: (words, size) => words.length * size * 0.5 };
