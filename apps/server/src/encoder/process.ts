// The encoder's own process: a model keeps its thread busy, and conversations must not wait for it.
import { SentenceError } from '../sentence-error.ts';
import type { EncodeRequest, EncoderReport } from './messages.ts';
import { type Model, openModel } from './model.ts';
import type { EncoderFolder } from './settings.ts';

const report = (message: EncoderReport) => process.send?.(message);

async function answer(model: Model, { id, texts }: EncodeRequest): Promise<void> {
  try {
    report({ kind: 'vectors', id, vectors: await model.encode(texts) });
  } catch {
    // The error could quote the text.
    report({ kind: 'failed', id });
  }
}

// Interrupting the server must not end its encoder first, and the encoder must not outlive it.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

try {
  const model = await openModel(JSON.parse(process.argv[2] ?? '') as EncoderFolder);
  let last = Promise.resolve();
  process.on('message', (request: EncodeRequest) => {
    last = last.then(() => answer(model, request));
  });
  report({ kind: 'open', dimensions: model.dimensions });
} catch (error) {
  if (!(error instanceof SentenceError)) throw error;
  report({ kind: 'refused', sentence: error.message });
}
