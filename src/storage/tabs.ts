// Keeps the documents of one workbook equal in all tabs of this browser.
// A tab sends only what is stored: no tab then builds upon something that may still get lost.
import * as Y from 'yjs';
import { TAB, type WorkbookDocs } from '#document/index.ts';
import { isComplete } from '#storage/complete.ts';
import { readTabMessage, type StateVectors, type TabMessage } from '#storage/messages.ts';
import { type Change, docOf, PARTS } from '#storage/part.ts';
import { workbookDbName } from '#storage/workbook-db.ts';

/** Milliseconds given to other tabs to send what is missing here. */
const PATIENCE = 500;

export interface Tabs {
  send(changes: readonly Change[]): void;
  /** Asks the other tabs for what these documents lack; resolves when complete, or when none could help. */
  heal(): Promise<boolean>;
  close(): void;
}

/** `isStored` resolves to true once everything in the documents is stored. Greets the other tabs. */
export function openTabs(docs: WorkbookDocs, isStored: () => Promise<boolean>): Tabs {
  const channel = new BroadcastChannel(workbookDbName(docs.docId));
  let closed = false;
  const post = (message: TabMessage): void => {
    if (!closed) channel.postMessage(message);
  };
  const greet = (answer: boolean): void => post({ type: 'hello', has: stateVectors(docs), answer });

  const answerHello = async (has: StateVectors, isAnswer: boolean): Promise<void> => {
    if (!(await isStored())) return;
    for (const part of PARTS) {
      post({ type: 'change', part, update: Y.encodeStateAsUpdateV2(docOf(docs, part), has[part]) });
    }
    if (!isAnswer) greet(true);
  };

  const receive = async (data: unknown): Promise<void> => {
    const message = readTabMessage(data);
    if (message?.type === 'change') Y.applyUpdateV2(docOf(docs, message.part), message.update, TAB);
    else if (message) await answerHello(message.has, message.answer);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    receive(data).catch((error: unknown) =>
      console.warn('Message from another tab of no use:', error),
    );
  };
  greet(false);

  const areComplete = (): boolean => PARTS.every((part) => isComplete(docOf(docs, part)));
  return {
    send(changes) {
      for (const { part, update } of changes) post({ type: 'change', part, update });
    },
    async heal() {
      const until = Date.now() + PATIENCE;
      while (!areComplete() && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return areComplete();
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}

const stateVectors = (docs: WorkbookDocs): StateVectors => ({
  main: Y.encodeStateVector(docs.main),
  private: Y.encodeStateVector(docs.private),
});
