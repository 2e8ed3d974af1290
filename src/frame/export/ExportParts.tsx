// Which parts of a document are wanted: chapters of the report, steps of the paper sheets.
// Must not know how files are made.
import type { ExportJob } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';
import { workbookPath } from '#frame/paths.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Switch } from '#ui/Switch.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useText } from '#workspace/text-context.ts';

interface PartsProps {
  readonly job: ExportJob;
  readonly onChange: (change: Partial<ExportJob>) => void;
}

/** Chapters of the report; all of them at first. */
export function Chapters({ job, onChange }: PartsProps) {
  const text = useText();
  const chosen = job.chapters ?? CHAPTERS;
  return (
    <Disclosure
      title={
        chosen.length === CHAPTERS.length
          ? text.t('export:allChapters')
          : text.t('export:someChapters', { count: chosen.length })
      }
    >
      <CheckboxGroup
        label={text.t('export:chapters')}
        isInColumns
        items={CHAPTERS.map((id) => ({
          id,
          label: `${chapterNumber(id)} ${text.t(`guide:chapter.${id}`)}`,
        }))}
        selectedIds={chosen}
        onToggle={(id, isSelected) =>
          onChange({
            chapters: CHAPTERS.filter((each) => (each === id ? isSelected : chosen.includes(each))),
          })
        }
      />
    </Disclosure>
  );
}

/** Steps of the paper sheets, those of the track at first, and whether they are blank. */
export function Sheets({ snapshot, job, onChange }: PartsProps & { readonly snapshot: Snapshot }) {
  const text = useText();
  const ids = STEPS.map(({ id }) => id);
  const chosen = job.steps ?? ids.filter((id) => isInTrack(id, snapshot.answers.setup.track));
  return (
    <>
      <Switch
        label={text.t('export:filled')}
        description={text.t('export:filledHelp')}
        isOn={job.isFilled ?? false}
        onToggle={(isFilled) => onChange({ isFilled })}
      />
      <Disclosure title={text.t('export:someSteps', { count: chosen.length })}>
        <CheckboxGroup
          label={text.t('export:steps')}
          isInColumns
          items={STEPS.map(({ id, number }) => ({
            id,
            label: `${number} ${text.t(`guide:step.${id}.title`)}`,
          }))}
          selectedIds={chosen}
          onToggle={(id, isSelected) =>
            onChange({
              steps: ids.filter((each) => (each === id ? isSelected : chosen.includes(each))),
            })
          }
        />
      </Disclosure>
      <p>
        <TextLink href={workbookPath(snapshot.meta.docId, 'type-in')}>
          {text.t('search:command.typeIn')}
        </TextLink>
      </p>
    </>
  );
}
