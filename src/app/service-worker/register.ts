// Installs the service worker that makes the app work offline, and announces a new version.
// Knows nothing of workbooks: the caller flushes all tabs before it activates.

export interface ServiceWorkerEvents {
  /** Everything is on this device: at once when an earlier visit brought it, else when it has come. */
  onOfflineReady(): void;
  /**
   * A new version waits. `activate` lets it take over and reloads every open tab; call it only with
   * consent and after all tabs have stored everything. Without it the version takes over at the next
   * start, when no tab is open.
   */
  onUpdateWaiting(activate: () => Promise<void>): void;
}

/** Does nothing in development and where the browser has no service workers. Never rejects. */
export async function registerServiceWorker(events: ServiceWorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  reloadOnTakeover(container);
  if (container.controller) events.onOfflineReady();
  // A worker is met twice: in what `register` returns and again by its own event.
  const met = new WeakSet<ServiceWorker>();
  const meet = (worker: ServiceWorker | null) => {
    if (!worker || met.has(worker)) return;
    met.add(worker);
    follow(worker, container.controller !== null, events);
  };
  if (!container.controller) await firstRest();
  try {
    const registration = await container.register('./sw.js', { updateViaCache: 'none' });
    meet(registration.waiting);
    meet(registration.installing);
    registration.addEventListener('updatefound', () => meet(registration.installing));
  } catch (error) {
    console.warn('The app will not work offline here.', error);
  }
}

/** When the first page has been seen: to fetch all the rest sooner would make people wait for it. */
const firstRest = (): Promise<unknown> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      // Safari has no idle callback.
      'requestIdleCallback' in window
        ? requestIdleCallback(resolve, { timeout: 3000 })
        : setTimeout(resolve, 1000),
    ),
  );

/** A page of the old version must not ask the new worker for parts that it no longer holds. */
function reloadOnTakeover(container: ServiceWorkerContainer): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
}

function follow(worker: ServiceWorker, isUpdate: boolean, events: ServiceWorkerEvents): void {
  const tell = () => {
    if (worker.state === 'installed' && isUpdate) {
      events.onUpdateWaiting(() => letTakeOver(worker));
    }
    if (worker.state === 'activated' && !isUpdate) events.onOfflineReady();
  };
  worker.addEventListener('statechange', tell);
  tell();
}

/** Resolves when the new version controls this page, which then reloads. */
function letTakeOver(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const takenOver = () => done();
    navigator.serviceWorker.addEventListener('controllerchange', takenOver, { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
}
