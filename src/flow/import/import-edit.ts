// A planned import as one Edit, and the Edit that takes it back. Knows nothing of files.
import type { Edit } from '#document/index.ts';
import type { Flow } from '#domain/graph.ts';
import { placeImport } from '#flow/import/place-import.ts';
import type { ImportPlan } from '#flow/import/plan-import.ts';

/** Adds all Nodes and Links: one transaction, one undo. */
export function importEdit(flow: Flow, { nodes, links }: ImportPlan): Edit {
  const { added, moved } = placeImport(flow, nodes);
  return {
    type: 'together',
    edits: [
      ...nodes.map(({ id, kind, label, main, note, values }): Edit => {
        const pos = added.get(id);
        return {
          type: 'add-record',
          collection: 'nodes',
          id,
          values: { kind, label, note, ...values, ...(main && { main }), ...(pos && { pos }) },
        };
      }),
      { type: 'move-nodes', positions: moved },
      ...links.map(({ id, kind, from, to, note, values }): Edit => ({
        type: 'add-record',
        collection: 'links',
        id,
        values: { kind, from, to, note, ...values },
      })),
    ],
  };
}

/** Takes away what came in, whatever was done since. */
export const takeBack = ({ nodes, links }: ImportPlan): Edit => ({
  type: 'together',
  edits: [
    { type: 'delete-records', collection: 'links', ids: links.map(({ id }) => id) },
    { type: 'delete-records', collection: 'nodes', ids: nodes.map(({ id }) => id) },
  ],
});
