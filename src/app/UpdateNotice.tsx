// A new version waits: it is taken only when the user agrees.
import { useState } from 'react';
import { useUpdate } from '#app/updates.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

/** The offer, while there is one and it was not put off. */
export function UpdateNotice() {
  const text = useText();
  const activate = useUpdate((update) => update.activate);
  const [state, setState] = useState<'offered' | 'working' | 'refused' | 'later'>('offered');
  if (!activate || state === 'later') return null;
  const take = (): void => {
    setState('working');
    activate().catch((error: unknown) => {
      console.error(error);
      setState('refused');
    });
  };
  return (
    <Notice
      tone={state === 'refused' ? 'warn' : 'info'}
      role="status"
      title={text.t('settings:update.title')}
      actions={
        <>
          <Button variant="primary" isPending={state === 'working'} onClick={take}>
            {text.t('settings:update.take')}
          </Button>
          <Button variant="quiet" onClick={() => setState('later')}>
            {text.t('settings:update.later')}
          </Button>
        </>
      }
    >
      <p>{text.t(state === 'refused' ? 'settings:update.refused' : 'settings:update.text')}</p>
    </Notice>
  );
}
