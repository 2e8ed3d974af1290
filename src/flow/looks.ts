// The ways to look at the flow. All of them show and edit the same Nodes and Links.
// Must not know how any of them looks.

const LOOKS = ['map', 'outline', 'list', 'analysis', 'whatIf'] as const;
export type FlowLook = (typeof LOOKS)[number];

/** From how many Nodes on a look is offered: on a small flow some would only be in the way. */
const OFFERED_FROM: Readonly<Partial<Record<FlowLook, number>>> = {
  analysis: 8,
  whatIf: 8,
};

/** The looks for a flow of so many Nodes. */
export const looksFor = (nodes: number): readonly FlowLook[] =>
  LOOKS.filter((look) => nodes >= (OFFERED_FROM[look] ?? 0));
