// Type, colours, buttons, marks and messages of the kit.
// Part of KitScreen; sample words only.
// Must not know a workbook.
import type { ReactNode } from 'react';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { ChapterMark } from '#ui/ChapterMark.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { FindingChip } from '#ui/FindingChip.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { iconShapes, type IconName } from '#ui/icon-shapes.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { ProgressRing } from '#ui/ProgressRing.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import styles from './KitScreen.module.css';

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const;
const chapters = [1, 2, 3, 4, 5, 6, 7, 8];

/** A part of the page with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Everything that is read rather than filled in. */
export function KitWords() {
  return (
    <>
      <Section title="Words">
        <p className={styles.question}>What will be true, for whom, by when?</p>
        <p className={styles.mission}>
          By <b>31 December 2032</b> the share of <b>15–29-year-olds in Nordvik</b> outside{' '}
          <b>work, study and training</b> falls from <b>11.0 %</b> to <b>5.5 %</b>.
        </p>
        <p>
          Zażółć gęślą jaźń · Įlinkdama fechtuotojo špaga · Põdur Zagrebi tšellomängija · Съешь ещё.
          A <TextLink href="#/kit">link within text</TextLink> and{' '}
          <TextLink href="https://example.org" isExternal>
            one that leads out
          </TextLink>
          . Press <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd>.
        </p>
      </Section>
      <Section title="Buttons">
        {variants.map((variant) => (
          <div key={variant} className={styles.row}>
            <Button variant={variant}>Save as a file</Button>
            <Button variant={variant} icon="download">
              Export
            </Button>
            <Button variant={variant} iconEnd="arrow-right">
              Criteria check
            </Button>
            <Button variant={variant} size="small">
              Small
            </Button>
            <Button variant={variant} isPending>
              Saving
            </Button>
            <Button variant={variant} isDisabled>
              Not now
            </Button>
          </div>
        ))}
        <div className={styles.row}>
          <ButtonLink href="#/kit" icon="arrow-left">
            Good practice
          </ButtonLink>
          <IconButton icon="undo" label="Undo" shortcut="Ctrl Z" />
          <IconButton icon="redo" label="Redo" isDisabled />
          <IconButton icon="settings" label="Settings" variant="secondary" />
          <IconButton icon="close" label="Close" size="small" />
          <Tooltip text="Only you see this: it stays on this device.">
            <Button icon="info" variant="quiet">
              Private
            </Button>
          </Tooltip>
        </div>
      </Section>
      <Section title="Chapters, badges, progress">
        <div className={styles.row}>
          {chapters.map((chapter) => (
            <ChapterMark key={chapter} chapter={chapter} />
          ))}
          {chapters.map((chapter) => (
            <ChapterMark key={chapter} chapter={chapter} size="small" isOutlined />
          ))}
        </div>
        <div className={styles.row}>
          {(['plain', 'info', 'good', 'warn', 'error'] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <span data-chapter="4">
            <Badge tone="chapter">Outcome</Badge>
          </span>
        </div>
        <div className={styles.row}>
          {[0, 0.12, 0.6, 1].map((value) => (
            <span key={value} data-chapter="3">
              <ProgressRing value={value} label="Progress" valueText={`${value * 100} %`}>
                {Math.round(value * 12)}
              </ProgressRing>
            </span>
          ))}
        </div>
        <ProgressBar label="Drawing the canvas" value={0.4} valueText="40 %" />
        <ProgressBar label="Opening the file" />
      </Section>
      <Section title="Findings and notices">
        <div className={styles.row}>
          <FindingChip severity="passed" severityLabel="Passed">
            Has a deadline
          </FindingChip>
          <FindingChip severity="error" severityLabel="Error" href="#/kit">
            Where does 11.0 % come from? Add a source
          </FindingChip>
          <FindingChip severity="warning" severityLabel="Warning" href="#/kit">
            No one is named as the owner
          </FindingChip>
          <FindingChip
            severity="info"
            severityLabel="Hint"
            onClick={() => undefined}
            isExpanded={false}
          >
            4 more
          </FindingChip>
        </div>
        <Notice title="Saved on this device only">Keep a copy: save the workbook as a file.</Notice>
        <Notice tone="good" title="Put together">
          All three tables are in.
        </Notice>
        <Notice tone="warn" title="An outcome nobody measures">
          Without an indicator you cannot show that it came true.{' '}
          <TextLink href="#/kit">Why this matters</TextLink>
        </Notice>
        <Notice
          tone="error"
          title="Not saved"
          actions={<Button icon="download">Save a rescue file</Button>}
        >
          The disk does not take what you typed. Your words are still here.
        </Notice>
      </Section>
      <Section title="Cards and folds">
        <div className={styles.grid}>
          <div data-chapter="3">
            <Card
              hasStrip
              level={3}
              title="Every young person has a place"
              aside={<IconButton icon="more" label="More" />}
              actions={
                <ButtonLink href="#/kit" variant="primary">
                  Open
                </ButtonLink>
              }
            >
              <p>Nordvik · Core, two days</p>
            </Card>
          </div>
          <EmptyState
            icon="people"
            title="Who must be at the table?"
            actions={
              <Button variant="primary" icon="person-add">
                Add an organisation
              </Button>
            }
          >
            Start with three: one that decides, one that does, one that is affected.
          </EmptyState>
          <Disclosure title="Urgency and legitimacy (advanced)">
            Fold it away until it is wanted.
          </Disclosure>
        </div>
      </Section>
      <Section title="Icons">
        <ul className={styles.icons}>
          {Object.keys(iconShapes).map((name) => (
            <li key={name}>
              <Icon name={name as IconName} /> {name}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
