// How much of the method this workbook uses. Choosing hides steps and deletes nothing.
import { answerAt } from '#domain/schema.ts';
import { TRACK_IDS } from '#domain/vocabularies/method.ts';
import { vocabularyChoices } from '#frame/fields/field-words.ts';
import { trackMinutes, trackSteps } from '#guide/tracks.ts';
import { announce } from '#ui/announce.ts';
import { Select } from '#ui/Select.tsx';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The choice of a track with its steps and hours. */
export function TrackChooser() {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const { track } = useAnswers('setup');
  const choose = (value: string | null): void => {
    apply({ type: 'set-field', at: answerAt('setup', 'track'), value });
    const count = trackSteps(TRACK_IDS.find((id) => id === value) ?? null).length;
    announce(text.t('frame:track.shown', { count }));
  };
  return (
    <Select
      label={text.t('fields:setup.track.label')}
      items={vocabularyChoices(text, 'track')}
      selectedId={track}
      onSelect={choose}
      placeholder={text.t('frame:track.unchosen')}
      description={text.t('frame:track.time', {
        count: trackSteps(track).length,
        time: text.duration(trackMinutes(track)),
      })}
      isDisabled={readOnly}
    />
  );
}
