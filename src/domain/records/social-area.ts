// A key area where social innovation matters (step 2.1).
import { text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const socialArea = { label: text(), why: text() };
export type SocialArea = Item<typeof socialArea>;
