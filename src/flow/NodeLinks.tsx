// A Node's Links in words: what it leads to, what it needs, what else is said of it; each can be taken away.
// Must not know where it is shown.
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { useFlowActs } from '#flow/acts.ts';
import { EndName } from '#flow/EndName.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectLink, selectNodes } from '#flow/flow-ui.ts';
import styles from '#flow/Inspector.module.css';
import { linkSentence, verb } from '#text/flow-names.ts';
import { cx } from '#ui/cx.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** What must be there first, in the plain sense of "needs". */
const NEEDS: readonly FlowLink['kind'][] = ['feeds', 'produces', 'enables', 'contributes'];

/** A Node's Links by what they mean for it. */
export function linkGroups(out: readonly FlowLink[] = [], into: readonly FlowLink[] = []) {
  return {
    leads: out,
    needs: into.filter((link) => NEEDS.includes(link.kind)),
    also: into.filter((link) => !NEEDS.includes(link.kind)),
  };
}

/** Three short lists; an empty one is left out, but for a Node without any Link that is said. */
export function NodeLinks({ node }: { readonly node: FlowNode }) {
  const text = useText();
  const now = useFlowNow();
  const groups = linkGroups(now.out.get(node.id), now.into.get(node.id));
  const isAlone = Object.values(groups).every((links) => links.length === 0);
  if (isAlone) return <p className={styles.verb}>{text.t('flow:links.none')}</p>;
  return (
    <>
      {(['leads', 'needs', 'also'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} className={styles.links}>
              <h3 className={styles.linksTitle}>{text.t(`flow:links.${group}`)}</h3>
              <ul className={styles.list}>
                {groups[group].map((link) => (
                  <Item key={link.id} link={link} leaves={group === 'leads'} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

/** "contributes to: Mission" for what leaves, "Trial jobs → produces" for what arrives. */
function Item({ link, leaves }: { readonly link: FlowLink; readonly leaves: boolean }) {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const end = leaves ? link.to : link.from;
  const words = <span className={styles.verb}>{verb(text, link.kind)}</span>;
  const go = (): void => (now.node.has(end ?? '') ? selectNodes(end ?? '') : selectLink(end ?? ''));
  return (
    <li className={cx(styles.item, !leaves && styles.comes)}>
      <button type="button" className={styles.go} onClick={go}>
        {leaves && words}
        <EndName flow={now} id={end} />
        {!leaves && words}
      </button>
      {!readOnly && (
        <IconButton
          icon="unlink"
          size="small"
          label={text.t('flow:removeLinkNamed', { link: linkSentence(text, now, link) })}
          onClick={() => acts.removeLink(link.id)}
        />
      )}
    </li>
  );
}
