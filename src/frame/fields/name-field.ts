// Which collections can grow by a name that somebody types. Knows no screen.
import type { CollectionName } from '#domain/schema.ts';

/** Collections whose records can be made from a name alone, and the field the name goes to. */
export const NAME_FIELD: Partial<Record<CollectionName, string>> = {
  stakeholders: 'name',
  causes: 'label',
  tasks: 'title',
  bodies: 'name',
  gates: 'name',
  fundingSources: 'name',
  sessions: 'title',
};
