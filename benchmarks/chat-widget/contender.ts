/** A chat to be measured: what its page loads, and how the page drives it. */
export interface Contender {
  name: string;
  /** What the page can ask for, by path; `/` is the page, whose script makes {@link Bench}. */
  files: ReadonlyMap<string, string | Buffer>;
}

/** What the page of a contender puts at `window.bench`. */
export interface Bench {
  /** Opens the chat, up to where a person can write. */
  open(): void | Promise<void>;
  /** Whether a person can write. */
  isReady(): boolean;
  /** The words that stand in the chat; cheap, for it is read at each frame while one waits. */
  words(): string;
  /** Says something as the bot. */
  say(text: string): void;
}

/** A page as a host would write it around a chat. */
export function pageOf(head: string, body = ''): string {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>chat</title>${head}</head><body style="margin:0">${body}</body></html>`;
}
