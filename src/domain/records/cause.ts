// A cause in the cause tree of step 2.2; `parent` is the cause it explains, null for a direct cause.
import { ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const cause = { label: text(), parent: ref('causes'), source: text() };
export type Cause = Item<typeof cause>;
