// The guide beside the step: Why & how, Example, In the room, and the sources at its foot.
import { useState } from 'react';
import styles from '#frame/GuidePanel.module.css';
import { SOURCES } from '#guide/sources.ts';
import type { Step } from '#guide/step.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useText } from '#workspace/text-context.ts';

/** All the guide says of one step. */
export function GuidePanel({ step }: { readonly step: Step }) {
  const text = useText();
  const [tab, setTab] = useState('why');
  return (
    <div className={styles.guide}>
      <Tabs
        label={text.t('frame:guide')}
        selectedId={tab}
        onSelect={setTab}
        items={[
          { id: 'why', label: text.t('frame:whyAndHow'), content: <WhyAndHow step={step} /> },
          { id: 'example', label: text.t('frame:example'), content: <Example step={step} /> },
          { id: 'room', label: text.t('frame:inTheRoom'), content: <InTheRoom step={step} /> },
        ]}
      />
      <Sources step={step} />
    </div>
  );
}

interface PartProps {
  readonly step: Step;
}

/** Why the step is there, and how to do it alone. */
export function WhyAndHow({ step }: PartProps) {
  const text = useText();
  return (
    <div className={styles.part}>
      <Paragraphs of={`guide:step.${step.id}.why`} />
      <h3>{text.t('frame:howTo')}</h3>
      <Items of={`guide:step.${step.id}.how`} isOrdered />
    </div>
  );
}

/** The step as the invented region Nordvik filled it in. */
export function Example({ step }: PartProps) {
  const text = useText();
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{text.t(`guide:step.${step.id}.example.intro`)}</p>
      <blockquote>
        <Paragraphs of={`guide:step.${step.id}.example.text`} />
      </blockquote>
    </div>
  );
}

/** How to run the step with a group. */
export function InTheRoom({ step }: PartProps) {
  const text = useText();
  const key = `guide:step.${step.id}.room`;
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{text.t('frame:minutesInRoom', { count: step.minutes })}</p>
      <p>{text.t(`${key}.setup`)}</p>
      <h3>{text.t('frame:run')}</h3>
      <Items of={`${key}.run`} isOrdered />
      <h3>{text.t('frame:pitfalls')}</h3>
      <Items of={`${key}.pitfalls`} />
    </div>
  );
}

/** Where the step comes from, with links. */
export function Sources({ step }: PartProps) {
  const text = useText();
  return (
    <div className={styles.sources}>
      <Disclosure title={text.t('frame:sources')}>
        <ul>
          {step.sources.map((id) => (
            <li key={id}>
              {text.t(`guide:source.${id}`)}{' '}
              <TextLink href={SOURCES[id]} isExternal lang="en">
                {new URL(SOURCES[id]).hostname}
              </TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const Paragraphs = ({ of }: { readonly of: string }) =>
  useText()
    .texts(of)
    .map((words) => <p key={words}>{words}</p>);

function Items({ of, isOrdered = false }: { readonly of: string; readonly isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {useText()
        .texts(of)
        .map((words) => (
          <li key={words}>{words}</li>
        ))}
    </List>
  );
}
