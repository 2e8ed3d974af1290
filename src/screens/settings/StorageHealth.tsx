// How safely this browser keeps the workbooks, in plain words.
import { useEffect, useState } from 'react';
import { askPersistence, storageHealth } from '#storage/index.ts';
import { Button } from '#ui/Button.tsx';
import { announce } from '#ui/announce.ts';
import { useText } from '#workspace/text-context.ts';

type Health = Awaited<ReturnType<typeof storageHealth>>;

/** What the browser says, and a way to ask it to keep them. */
export function StorageHealth() {
  const text = useText();
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    storageHealth().then(setHealth, console.error);
  }, []);
  const ask = async (): Promise<void> => {
    const granted = await askPersistence();
    announce(text.t(granted ? 'storage:health.granted' : 'storage:health.refused'));
    setHealth(await storageHealth());
  };
  if (!health) return null;
  const { persisted, usage, quota } = health;
  const promise = persisted === null ? 'unknown' : persisted ? 'persisted' : 'notPersisted';
  return (
    <section>
      <h2>{text.t('storage:health.title')}</h2>
      <p>{text.t(`storage:health.${promise}`)}</p>
      {usage !== null && quota !== null && (
        <p>
          {text.t('storage:health.usage', { usage: text.bytes(usage), quota: text.bytes(quota) })}
        </p>
      )}
      {persisted === false && (
        <Button onClick={() => void ask()}>{text.t('storage:health.ask')}</Button>
      )}
      <p>{text.t('storage:health.shared')}</p>
    </section>
  );
}
