// How far to go: the three tracks as cards. A track only hides steps; choosing one opens its first step.
import { useNavigate } from 'react-router';
import { answerAt } from '#domain/schema.ts';
import { TRACK_IDS, type TrackId } from '#domain/vocabularies/method.ts';
import { vocabularyChoices } from '#frame/fields/field-words.ts';
import { stepPath } from '#frame/step-paths.ts';
import { trackMinutes, trackSteps } from '#guide/tracks.ts';
import styles from '#screens/begin/TrackCards.module.css';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

export const TRACKS_HEADING = 'begin-tracks';

/** Taster, Core and Full. */
export function TrackCards() {
  const text = useText();
  const { docId, apply } = useWorkbook();
  const navigate = useNavigate();
  const words = new Map(vocabularyChoices(text, 'track').map((choice) => [choice.id, choice]));
  const choose = (track: TrackId): void => {
    const steps = trackSteps(track);
    apply({ type: 'set-field', at: answerAt('setup', 'track'), value: track });
    announce(text.t('frame:track.shown', { count: steps.length }));
    void navigate(stepPath(docId, steps[0] ?? 'start').slice(1));
  };
  return (
    <section className={styles.tracks} aria-labelledby={TRACKS_HEADING}>
      <header>
        <h2 id={TRACKS_HEADING} tabIndex={-1}>
          {text.t('begin:tracks.title')}
        </h2>
        <p className={styles.lead}>{text.t('begin:tracks.lead')}</p>
      </header>
      <div className={styles.cards}>
        {TRACK_IDS.map((track) => (
          <Card
            key={track}
            level={3}
            hasStrip
            title={words.get(track)?.label}
            actions={
              <Button icon="arrow-right" onClick={() => choose(track)}>
                {text.t('begin:tracks.choose', { track: words.get(track)?.label ?? '' })}
              </Button>
            }
          >
            <p>{words.get(track)?.description}</p>
            <p className={styles.time}>
              {text.t('frame:track.time', {
                count: trackSteps(track).length,
                time: text.duration(trackMinutes(track)),
              })}
            </p>
          </Card>
        ))}
      </div>
    </section>
  );
}
