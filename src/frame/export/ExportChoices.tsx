// What can be chosen about a file beside its document: format, paper, chapters, a list, its language.
// Must not know how files are made.
import { languagesOf, missingTexts } from '#domain/bilingual.ts';
import {
  type Copy,
  type ExportFormat,
  type ExportJob,
  EXPORTS,
  INTERNAL_PICTURES,
  PAPERS_OF,
  PICTURES,
} from '#domain/exports.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { TRACK_IDS } from '#domain/vocabularies/method.ts';
import styles from '#frame/export/ExportDialog.module.css';
import { Chapters, Sheets } from '#frame/export/ExportParts.tsx';
import { languageName } from '#text/language-name.ts';
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '#text/language.ts';
import { pictureName } from '#text/picture-name.ts';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';

interface ExportChoicesProps {
  readonly snapshot: Snapshot;
  readonly job: ExportJob;
  readonly copy: Copy;
  readonly onChange: (change: Partial<ExportJob>) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** BCP 47. */
  readonly content: string;
  readonly onContent: (content: string) => void;
}

/** The choices of one document. */
export function ExportChoices(props: ExportChoicesProps) {
  const { snapshot, job, copy, onChange, language, onLanguage, content, onContent } = props;
  const text = useText();
  const missing = missingTexts(snapshot).length;
  const formats: readonly ExportFormat[] = EXPORTS[job.document];
  const papers = job.format === 'pdf' ? PAPERS_OF[job.document] : undefined;
  const lists = COLLECTION_NAMES.filter((name) => snapshot[name].length > 0);
  return (
    <>
      <div className={styles.row}>
        {formats.length > 1 && (
          <Select
            label={text.t('export:format')}
            placeholder=""
            items={formats.map((id) => ({
              id,
              label: text.t(`export:formats.${id}.name`),
              description: text.t(`export:formats.${id}.use`),
            }))}
            selectedId={job.format}
            onSelect={(id) =>
              onChange({ format: formats.find((each) => each === id) ?? job.format })
            }
          />
        )}
        {papers && (
          <Select
            label={text.t('export:paper')}
            placeholder=""
            items={papers.map((id) => ({
              id,
              label: text.t(`export:papers.${job.document}.${id}`),
            }))}
            selectedId={job.paper ?? papers[0] ?? null}
            onSelect={(paper) => onChange({ paper: paper ?? undefined })}
          />
        )}
        {job.document === 'lists' && job.format === 'csv' && (
          <Select
            label={text.t('export:list')}
            placeholder=""
            items={[
              { id: 'all', label: text.t('export:allLists') },
              ...lists.map((id) => ({ id, label: text.t(`fields:${id}.heading`) })),
            ]}
            selectedId={job.list ?? 'all'}
            onSelect={(id) => onChange({ list: lists.find((each) => each === id) })}
          />
        )}
        {job.document === 'pictures' && (
          <Select
            label={text.t('export:picture')}
            placeholder=""
            items={PICTURES.filter((id) => copy === 'internal' || !INTERNAL_PICTURES.has(id)).map(
              (id) => ({ id, label: text.t(pictureName(id)) }),
            )}
            selectedId={job.picture ?? 'pathway'}
            onSelect={(id) => onChange({ picture: PICTURES.find((each) => each === id) })}
          />
        )}
        {job.document === 'handbook' && (
          <Select
            label={text.t('export:track')}
            placeholder=""
            items={[
              { id: 'all', label: text.t('export:allTracks') },
              ...TRACK_IDS.map((id) => ({ id, label: text.t(`vocabularies:track.${id}.label`) })),
            ]}
            selectedId={job.track ?? 'all'}
            onSelect={(id) => onChange({ track: TRACK_IDS.find((each) => each === id) })}
          />
        )}
        <Select
          label={text.t('export:language')}
          description={text.t('export:languageHelp')}
          placeholder=""
          items={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id], lang: id }))}
          selectedId={language}
          onSelect={(id) => onLanguage(LANGUAGES.find((each) => each === id) ?? language)}
        />
        {snapshot.second && (
          <Select
            label={text.t('export:content')}
            description={
              content === snapshot.second.language && missing > 0
                ? text.t('export:missingTexts', { count: missing })
                : undefined
            }
            placeholder=""
            items={languagesOf(snapshot).map((id) => ({
              id,
              label: languageName(id, text.locale),
            }))}
            selectedId={content}
            onSelect={(id) => onContent(id ?? content)}
          />
        )}
      </div>
      {job.document === 'report' && <Chapters {...{ job, onChange }} />}
      {job.document === 'sheets' && <Sheets {...{ snapshot, job, onChange }} />}
    </>
  );
}
