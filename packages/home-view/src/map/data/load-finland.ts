import { type Finland, type FinlandFile, readFinland } from './finland.ts';

/** Loads the boundaries and names of Finland, 27 kB compressed, as a chunk of the embedder's own build. */
export async function loadFinland(): Promise<Finland> {
  const { default: file } = await import('./finland.json', { with: { type: 'json' } });
  return readFinland(file as FinlandFile);
}
