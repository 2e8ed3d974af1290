// How the line of a Link looks by its kind. Must not know where it is drawn.
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/**
 * `path`: on the way to the mission; `blocks`: stands against it; `aside`: beside the paths; `speaks`: says
 * something of what it ends at.
 */
export type LinkLook = 'path' | 'blocks' | 'aside' | 'speaks';

const LOOKS: Readonly<Partial<Record<LinkKind, LinkLook>>> = {
  blocks: 'blocks',
  stems_from: 'blocks',
  feedback: 'aside',
  side_effect: 'aside',
  affects: 'aside',
  assumes: 'speaks',
  threatens: 'speaks',
  measures: 'speaks',
};

export const lookOf = (kind: LinkKind | null): LinkLook => (kind && LOOKS[kind]) ?? 'path';
