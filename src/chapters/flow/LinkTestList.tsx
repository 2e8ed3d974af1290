// All cards of the link test as a plain list to jump to. Must not know what is asked on them.
import { useEffect, useRef } from 'react';
import styles from '#chapters/flow/LinkTest.module.css';
import type { Flow } from '#domain/graph.ts';
import { isTested } from '#domain/link-test.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { endName } from '#text/flow-names.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useText } from '#workspace/text-context.ts';

interface LinkTestListProps {
  readonly links: readonly FlowLink[];
  readonly flow: Flow;
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** The riskiest first; a tick on those that are tested. */
export function LinkTestList({ links, flow, current, onGo }: LinkTestListProps) {
  const text = useText();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // Beside the card the list scrolls by itself: what is open stays in sight, with the one before it.
    const item = box.current?.querySelector<HTMLElement>('[aria-current]');
    if (item && box.current) box.current.scrollTop = item.offsetTop - item.offsetHeight;
  }, [current]);
  return (
    <nav ref={box} className={styles.list} aria-labelledby="link-test-list">
      <h3 id="link-test-list">{text.t('link-test:list')}</h3>
      <ol>
        {links.map((link) => {
          const ends = { from: endName(text, flow, link.from), to: endName(text, flow, link.to) };
          return (
            <li key={link.id}>
              <button
                type="button"
                className={styles.jump}
                aria-current={link.id === current || undefined}
                onClick={() => onGo(link.id)}
              >
                <span className={styles.tick}>
                  {isTested(link) && (
                    <>
                      <Icon name="check" size={16} />
                      <VisuallyHidden>{text.t('link-test:tested')}</VisuallyHidden>
                    </>
                  )}
                </span>
                <span className={styles.short}>{text.t('link-test:short', ends)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
