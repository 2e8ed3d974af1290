// Every picture of the workbook: whether there is anything to show, and how it is drawn. Knows nothing of files, screens or papers.
import { languageOf } from '#domain/bilingual.ts';
import { canvasOf } from '#domain/canvas.ts';
import { type Copy, INTERNAL_PICTURES, type PictureId, PICTURES } from '#domain/exports.ts';
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

interface Maker {
  /** Null while there is nothing to show. */
  readonly draw: (source: PictureSource, space: Space) => Picture | null;
}

const MAKERS: Readonly<Record<PictureId, Maker>> = {
  criteria: {
    draw: ({ snapshot, text, today }, space) => {
      const { criteria } = canvasOf(snapshot, today);
      return criteria.length > 0 ? criteriaPicture(criteria, text, space) : null;
    },
  },
  grid: { draw: gridPicture },
  relations: { draw: relationsPicture },
  functions: {
    draw: functionsPicture,
  },
  pathway: {
    draw: ({ snapshot, text, today }, space) => {
      const { pathway } = canvasOf(snapshot, today);
      if (pathway.nodes.length === 0) return null;
      return pathwayPicture(pathway, text, languageOf(snapshot), space);
    },
  },
  // It has its own places and size.
  flow: {
    draw: ({ snapshot, text }, { measure }) =>
      snapshot.nodes.length > 0 ? flowPicture(snapshot, text, languageOf(snapshot), measure) : null,
  },
  timeline: { draw: timelinePicture },
  risks: { draw: riskPicture },
  indicators: { draw: indicatorsPicture },
  net: { draw: netPicture },
};

/** The picture; null where there is nothing to show, or nothing that this copy may show. */
export const pictureOf = (
  id: PictureId,
  source: PictureSource & { readonly copy: Copy },
  space: Space,
): Picture | null =>
  source.copy === 'public' && INTERNAL_PICTURES.has(id) ? null : MAKERS[id].draw(source, space);

/** Those that a copy of the workbook can show, for who offers them. */
export const picturesIn = (source: PictureSource & { readonly copy: Copy }): PictureId[] =>
  PICTURES.filter((id) =>
    // A large flow takes time to draw, and is there as soon as it has a Node.
    id === 'flow' ? source.snapshot.nodes.length > 0 : pictureOf(id, source, ROUGH) !== null,
  );

/** Enough to see whether there is a picture. */
const ROUGH: Space = { width: 800, size: 12, measure: (words, size) => words.length * size * 0.5 };
