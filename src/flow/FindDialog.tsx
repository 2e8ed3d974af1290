// Finding a Node on a large map by typing part of its name. Must not change the flow.
import { useMemo, useState } from 'react';
import { useFlowNow } from '#flow/flow-now.ts';
import { closeDialog, selectNodes } from '#flow/flow-ui.ts';
import { focusCardSoon } from '#flow/reach.ts';
import { kindName, nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { indexFor, search } from '#text/search.ts';
import { Finder } from '#ui/Finder.tsx';
import { useText } from '#workspace/text-context.ts';

/** More at once nobody reads. */
const MOST = 30;

/** The dialog; choosing a Node selects it, and the map follows. */
export function FindDialog() {
  const text = useText();
  const langOf = useLangOf();
  const { nodes } = useFlowNow();
  const [query, setQuery] = useState('');
  const index = useMemo(
    () =>
      indexFor(
        nodes.map((node) => ({
          id: node.id,
          name: nodeName(text, node),
          lang: langOf(node.label),
          text: kindName(text, node),
        })),
        text.language,
      ),
    [nodes, text, langOf],
  );
  const found =
    query.trim() === ''
      ? index.ready.map(({ entry }) => entry)
      : search(index, query).map(({ entry }) => entry);
  return (
    <Finder
      isOpen
      onClose={closeDialog}
      title={text.t('flow:find.title')}
      closeLabel={text.t('common:close')}
      label={text.t('flow:find.label')}
      placeholder={text.t('flow:find.label')}
      listLabel={text.t('flow:table.nodes')}
      query={query}
      onQuery={setQuery}
      groups={[
        {
          id: 'nodes',
          title: text.t('flow:counts.nodes', { count: found.length }),
          items: found
            .slice(0, MOST)
            .map(({ id, name, lang, text: place }) => ({ id, title: name, lang, place })),
        },
      ].filter(({ items }) => items.length > 0)}
      emptyText={<p>{text.t('flow:find.none')}</p>}
      onChoose={(id) => {
        closeDialog();
        selectNodes(id);
        focusCardSoon(id);
      }}
    />
  );
}
