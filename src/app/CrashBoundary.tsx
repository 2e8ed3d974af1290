// The one boundary for defects: says what happened, offers the rescue file, and a reload.
import { Component, type ReactNode } from 'react';
import { openDocs } from '#app/open-docs.ts';
import type { WorkbookDocs } from '#document/index.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

interface CrashState {
  readonly error: unknown;
}

/** Shows its children until one of them throws. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />;
  }
}

/** The page after a defect; also the router's, which catches what happens in routes. */
export function Crash({ error }: { readonly error: unknown }) {
  const text = useText();
  const docs = openDocs();
  return (
    <main
      id="main"
      tabIndex={-1}
      style={{ maxInlineSize: '44rem', margin: '10vh auto', padding: '0 1rem' }}
    >
      <Notice
        tone="error"
        role="alert"
        title={text.t('common:crash.title')}
        actions={
          <>
            {docs && (
              <Button variant="primary" icon="download" onClick={() => void rescue(docs)}>
                {text.t('storage:rescue')}
              </Button>
            )}
            <Button onClick={() => location.reload()}>{text.t('common:crash.reload')}</Button>
          </>
        }
      >
        <p>{text.t(docs ? 'common:crash.text' : 'common:crash.noWorkbook')}</p>
        <details>
          <summary>{text.t('common:crash.details')}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>
            {error instanceof Error ? error.stack : String(error)}
          </pre>
        </details>
      </Notice>
    </main>
  );
}

/** Its code is fetched when needed: it knows the file format, which the first page does not. */
async function rescue(docs: WorkbookDocs): Promise<void> {
  const { saveRescueFile } = await import('#workspace/rescue.ts');
  await saveRescueFile(docs);
}
