/** An error that an operator can act on: its message is one clear sentence, shown without a stack. */
export class SentenceError extends Error {
  override readonly name = 'SentenceError';
}
