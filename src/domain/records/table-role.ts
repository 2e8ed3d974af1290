// Who does what at a table (step 1.3).
import { choice, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const tableRole = {
  table: text(),
  role: choice('table_role'),
  person: text({ scope: 'private' }),
  session: ref('sessions'),
};
export type TableRole = Item<typeof tableRole>;
