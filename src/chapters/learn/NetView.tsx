// Step 8.2: what each measured change comes to when the parts that are not ours are taken off.
import { afterYears, netChange, oneDigit } from '#domain/arithmetic.ts';
import { RecordName } from '#frame/RecordName.tsx';
import styles from '#chapters/learn/NetView.module.css';
import { useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Years over which the fading is told. */
const YEARS = [1, 2, 3] as const;

/** The table of net changes; nothing while no change is measured. */
export function NetView() {
  const text = useText();
  const impacts = useItems('impacts').filter(({ change }) => change.value !== null);
  if (impacts.length === 0) return null;
  const plain = (value: number): string => text.number(oneDigit(value));
  return (
    <div className={styles.view}>
      <h2 id="net-heading">{text.t('frame:net.heading')}</h2>
      <p>{text.t('frame:net.help')}</p>
      <section className={styles.scroll} tabIndex={0} aria-labelledby="net-heading">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.t('fields:impacts.outcome.label')}</th>
              <th scope="col">{text.t('fields:impacts.change.label')}</th>
              <th scope="col">{text.t('frame:net.ours')}</th>
              {YEARS.map((count) => (
                <th key={count} scope="col">
                  {text.t('frame:net.after', { count })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {impacts.map((impact) => {
              const net = netChange(impact.change.value ?? 0, [
                impact.anyway,
                impact.byOthers,
                impact.displaced,
              ]);
              const { unit } = impact.change;
              const told = (value: number): string => `${plain(value)} ${unit}`.trim();
              return (
                <tr key={impact.id}>
                  <th scope="row">
                    <RecordName of="impacts" record={impact} />
                  </th>
                  <td>{told(impact.change.value ?? 0)}</td>
                  <td>
                    <strong>{told(net)}</strong>
                  </td>
                  {YEARS.map((years) => (
                    <td key={years}>{plain(afterYears(net, impact.fadeOut, years))}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
