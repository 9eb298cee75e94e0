import { expect, it, vi } from 'vitest';
import { openOffline } from './open-offline.ts';

function container(controller: { postMessage: (message: unknown) => void } | null) {
  return Object.assign(new EventTarget(), {
    controller,
    register: vi.fn(async () => ({})),
  });
}
const asWorkers = (each: object) => each as unknown as ServiceWorkerContainer;

it('tells of the files that were used before the worker was there, once it is there', async () => {
  const postMessage = vi.fn();
  const workers = container(null);
  const done = openOffline(asWorkers(workers), (onFiles) => {
    onFiles(['/koti/']);
    onFiles(['/assets/home-12345678.js']);
  });
  await vi.waitFor(() => expect(workers.register).toHaveBeenCalledWith('/offline.js'));
  expect(postMessage).not.toHaveBeenCalled();
  workers.controller = { postMessage };
  workers.dispatchEvent(new Event('controllerchange'));
  await done;
  expect(postMessage.mock.calls).toEqual([
    [{ used: ['/koti/'] }],
    [{ used: ['/assets/home-12345678.js'] }],
  ]);
});

it('changes nothing where there are no service workers, or none is let in', async () => {
  const watch = vi.fn();
  await openOffline(undefined, watch);
  const workers = container(null);
  workers.register.mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
  await openOffline(asWorkers(workers), watch);
  expect(watch).not.toHaveBeenCalled();
});
