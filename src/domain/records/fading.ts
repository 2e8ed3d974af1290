// Something that is to fade out (step 2.1).
import { text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const fading = { label: text(), instead: text() };
export type Fading = Item<typeof fading>;
