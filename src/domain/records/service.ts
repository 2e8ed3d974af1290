// A service the cluster offers (step 4.4).
import { ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const service = { label: text(), audience: text(), provider: ref('stakeholders') };
export type Service = Item<typeof service>;
