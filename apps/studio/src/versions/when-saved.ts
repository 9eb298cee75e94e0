import type { DraftStore } from '../draft/draft-store.ts';

/** What kept a draft from being saved. */
export class NotSaved extends Error {
  override name = 'NotSaved';
}

/** Sends what of a draft waits; resolves when the server has all of it, and rejects when it cannot have it. */
export function whenSaved(store: Pick<DraftStore, 'get' | 'flush' | 'subscribe'>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const look = (): void => {
      const { save } = store.get();
      if (save === 'saving') return;
      stop();
      if (save === 'saved') resolve();
      else reject(new NotSaved(save));
    };
    stop = store.subscribe(look);
    store.flush();
    look();
  });
}
