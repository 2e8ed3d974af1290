// The power-interest grid of step 4.1. Source: Mendelow [47], cut at 4 of 5.
import type { GridQuadrant } from '#domain/vocabularies/people.ts';

const CUT = 4;

/** The quadrant of a stakeholder, or null while power or interest (1-5) is missing. */
export function quadrantOf(power: number | null, interest: number | null): GridQuadrant | null {
  if (power === null || interest === null) return null;
  if (power >= CUT) return interest >= CUT ? 'key_player' : 'keep_satisfied';
  return interest >= CUT ? 'keep_informed' : 'monitor';
}
