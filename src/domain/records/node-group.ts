// Nodes of the flow under one name, which can be folded into one card (step 5.2). Own design (d).
import { text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const nodeGroup = { name: text(), folded: yesNo() };
export type NodeGroup = Item<typeof nodeGroup>;
