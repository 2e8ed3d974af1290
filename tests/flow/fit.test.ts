// What of a flow is in sight at first.
import { describe, expect, it } from 'vitest';
import { withMission } from '#flow/fit.ts';

const MAP = { width: 390, height: 640 };
const MISSION = { x: 1000, y: 900, width: 176, height: 60 };
const WHOLE = { x: 7, y: 9, zoom: 0.5 };

/** The mission's box on the map. */
const shown = ({ x, y, zoom }: typeof WHOLE) => ({
  left: MISSION.x * zoom + x,
  right: (MISSION.x + MISSION.width) * zoom + x,
  top: MISSION.y * zoom + y,
  bottom: (MISSION.y + MISSION.height) * zoom + y,
});

describe('a flow', () => {
  it('that is larger than its map begins at the mission', () => {
    const flow = { x: 0, y: 0, width: 1176, height: 4000 };
    const box = shown(withMission(WHOLE, flow, MISSION, MAP));
    expect(box.left).toBeGreaterThan(0);
    expect(box.right).toBeLessThan(MAP.width);
    expect((box.top + box.bottom) / 2).toBeCloseTo(318);
  });

  it('whose mission stands at its edge leaves no empty map beyond it', () => {
    const flow = { x: 0, y: 880, width: 1176, height: 4000 };
    expect(shown(withMission(WHOLE, flow, MISSION, MAP)).top).toBeCloseTo(70);
  });

  it('with much after its mission begins at its own side rather than with empty map', () => {
    const flow = { x: 950, y: 800, width: 4000, height: 200 };
    expect(shown(withMission(WHOLE, flow, MISSION, MAP)).left).toBeCloseTo(32 + 25);
  });

  it('that fits stays in the middle', () => {
    const flow = { x: 900, y: 800, width: 300, height: 200 };
    expect(withMission(WHOLE, flow, MISSION, MAP)).toEqual(WHOLE);
  });
});
