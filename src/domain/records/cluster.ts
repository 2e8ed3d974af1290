// Step 4.4: a cluster of social and ecological innovation. Basis: CSEI [9].
import { choice, prose, ref, refs } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const cluster = {
  members: refs('stakeholders'),
  purpose: prose(),
  form: choice('cluster_form'),
  coordinator: ref('stakeholders'),
};
export type Cluster = Values<typeof cluster>;
