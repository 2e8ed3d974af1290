// The guide beside the step: Why & how, Example, In the room, and the sources at its foot.
import { useState } from 'react';
import { GlossaryText } from '#frame/GlossaryText.tsx';
import styles from '#frame/GuidePanel.module.css';
import { SOURCES } from '#guide/sources.ts';
import type { Step } from '#guide/step.ts';
import { minutesOf } from '#guide/tracks.ts';
import type { Translator } from '#text/translator.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useGuideText } from '#workspace/guide-text.ts';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** All the guide says of one step. */
export function GuidePanel({ step }: { readonly step: Step }) {
  const text = useText();
  const guide = useGuideText(step.chapter);
  const [tab, setTab] = useState('why');
  const { track } = useAnswers('setup');
  if (typeof guide === 'string') return <GuideNotHere state={guide} />;
  return (
    <div className={styles.guide}>
      <Tabs
        label={text.t('frame:guide')}
        selectedId={tab}
        onSelect={setTab}
        items={[
          {
            id: 'why',
            label: text.t('frame:whyAndHow'),
            content: <WhyAndHow step={step} guide={guide} />,
          },
          {
            id: 'example',
            label: text.t('frame:example'),
            content: <Example step={step} guide={guide} />,
          },
          {
            id: 'room',
            label: text.t('frame:inTheRoom'),
            content: <InTheRoom step={step} guide={guide} minutes={minutesOf(step.id, track)} />,
          },
        ]}
      />
      <Sources step={step} />
    </div>
  );
}

/** Knowledge without one text to check it against has no link, and its words say so. */
const SourceLink = ({ href }: { readonly href: string | null }) =>
  href && (
    <TextLink href={href} isExternal lang="en">
      {new URL(href).hostname}
    </TextLink>
  );

interface PartProps {
  readonly step: Step;
  /** The words of the step's chapter. */
  readonly guide: Translator;
}

/** In place of the guide's words. */
export function GuideNotHere({ state }: { readonly state: 'loading' | 'failed' }) {
  const text = useText();
  if (state === 'loading') return <p role="status">{text.t('common:loading')}</p>;
  return (
    <Notice tone="warn" role="alert" title={text.t('frame:guideFailed.title')}>
      <p>{text.t('frame:guideFailed.text')}</p>
    </Notice>
  );
}

/** Why the step is there, and how to do it alone. */
export function WhyAndHow({ step, guide }: PartProps) {
  const text = useText();
  return (
    <div className={styles.part}>
      <Paragraphs guide={guide} of={`guide-${step.chapter}:step.${step.id}.why`} />
      <h3>{text.t('frame:howTo')}</h3>
      <Items guide={guide} of={`guide-${step.chapter}:step.${step.id}.how`} isOrdered />
    </div>
  );
}

/** The step as the invented region Nordvik filled it in. */
export function Example({ step, guide }: PartProps) {
  return (
    <div className={styles.part}>
      <p className={styles.intro}>
        {guide.t(`guide-${step.chapter}:step.${step.id}.example.intro`)}
      </p>
      <blockquote>
        <Paragraphs guide={guide} of={`guide-${step.chapter}:step.${step.id}.example.text`} />
      </blockquote>
    </div>
  );
}

interface InTheRoomProps extends PartProps {
  /** The step's minutes in the chosen track; without a workbook those of the whole method. */
  readonly minutes?: number;
}

/** How to run the step with a group. The plan is for the whole method's time. */
export function InTheRoom({ step, guide, minutes = step.minutes }: InTheRoomProps) {
  const text = useText();
  const key = `guide-${step.chapter}:step.${step.id}.room`;
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{text.t('frame:minutesInRoom', { count: step.minutes })}</p>
      {minutes < step.minutes && <p>{text.t('frame:fewerMinutes', { count: minutes })}</p>}
      <p>
        <GlossaryText words={guide.t(`${key}.setup`)} />
      </p>
      <h3>{text.t('frame:run')}</h3>
      <Items guide={guide} of={`${key}.run`} isOrdered />
      <h3>{text.t('frame:pitfalls')}</h3>
      <Items guide={guide} of={`${key}.pitfalls`} />
    </div>
  );
}

/** Where the step comes from, with links. */
export function Sources({ step }: { readonly step: Step }) {
  const text = useText();
  return (
    <div className={styles.sources}>
      <Disclosure title={text.t('frame:sources')}>
        <ul>
          {step.sources.map((id) => (
            <li key={id}>
              {text.t(`guide:source.${id}`)} <SourceLink href={SOURCES[id]} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

interface ListProps {
  readonly guide: Translator;
  readonly of: string;
  readonly isOrdered?: boolean;
}

const Paragraphs = ({ guide, of }: ListProps) =>
  guide.texts(of).map((words) => (
    <p key={words}>
      <GlossaryText words={words} />
    </p>
  ));

function Items({ guide, of, isOrdered = false }: ListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {guide.texts(of).map((words) => (
        <li key={words}>
          <GlossaryText words={words} />
        </li>
      ))}
    </List>
  );
}
