/**
 * Lets the page open without a network after this visit: a service worker keeps the files of the site
 * that have been used, and is told of those that it did not see pass. Where there can be none, nothing
 * changes.
 */
export async function openOffline(
  workers: ServiceWorkerContainer | undefined,
  watchFiles: (onFiles: (files: string[]) => void) => void,
): Promise<void> {
  if (!workers) return;
  const isControlled = new Promise<void>((resolve) => {
    if (workers.controller) resolve();
    else workers.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  try {
    await workers.register('/offline.js');
  } catch {
    // Private windows and files on a disk have no service workers.
    return;
  }
  await isControlled;
  watchFiles((used) => workers.controller?.postMessage({ used }));
}

/** Tells of the page and of each file that it has loaded or loads from now on. */
export function watchFilesOfPage(onFiles: (files: string[]) => void): void {
  onFiles([location.pathname]);
  // A file that was under way when the worker came is told of when it has come.
  new PerformanceObserver((list) => onFiles(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}
