// Step 6.2: the tasks on a timeline. The table below holds the same dates.
import { itemAt } from '#domain/schema.ts';
import type { Task } from '#domain/records/task.ts';
import { months, type Span, spanOf } from '#domain/timeline.ts';
import styles from '#chapters/pilot/PlanView.module.css';
import { useNaming } from '#frame/fields/use-record-name.ts';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { RecordName } from '#frame/RecordName.tsx';
import { useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Bars from start to end; a press leads to the task's row. */
export function PlanView() {
  const text = useText();
  const tasks = useItems('tasks');
  const dated = tasks.filter(isDated);
  const span = spanOf(dated);
  if (tasks.length === 0) return null;
  const undated = tasks.length - dated.length;
  return (
    <section className={styles.view} aria-label={text.t('frame:plan.title')}>
      <h2>{text.t('frame:plan.title')}</h2>
      {span === null ? <p>{text.t('frame:plan.empty')}</p> : <Timeline tasks={dated} span={span} />}
      {span !== null && undated > 0 && <p>{text.t('frame:plan.undated', { count: undated })}</p>}
    </section>
  );
}

type DatedTask = Task & { readonly start: string; readonly end: string };
const isDated = (task: Task): task is DatedTask =>
  task.start !== null && task.end !== null && task.start <= task.end;

function Timeline({ tasks, span }: { readonly tasks: readonly DatedTask[]; readonly span: Span }) {
  const text = useText();
  const nameOf = useNaming();
  const month = new Intl.DateTimeFormat(text.locale, { month: 'short', timeZone: 'UTC' });
  return (
    <div className={styles.timeline}>
      <ol className={styles.months} aria-hidden="true">
        {months(span).map(({ date, share }) => (
          <li key={date.toISOString()} style={{ flexGrow: share }}>
            <span>{month.format(date)}</span>
            {date.getUTCMonth() === 0 && <strong> {date.getUTCFullYear()}</strong>}
          </li>
        ))}
      </ol>
      <ul className={styles.bars}>
        {tasks.map((task) => {
          const title = nameOf('tasks', task);
          const words = text.t('frame:plan.bar', {
            title,
            start: text.date(task.start),
            end: text.date(task.end),
          });
          return (
            <li key={task.id}>
              <button
                type="button"
                className={styles.task}
                data-status={task.status ?? 'not_started'}
                aria-label={words}
                title={words}
                onClick={() => focusSoon(controlId(itemAt('tasks', task.id, 'title')))}
              >
                <span className={styles.name}>
                  <RecordName of="tasks" record={task} />
                </span>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    style={{
                      insetInlineStart: `${span.share(task.start) * 100}%`,
                      inlineSize: `${Math.max(0.6, (span.share(task.end) - span.share(task.start)) * 100)}%`,
                    }}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
