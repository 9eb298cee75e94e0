/** Time as the connection sees it. Only differences are used: a wrong clock does no harm. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Runs something later; gives back how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Where a conversation is kept across page loads. Never throws. */
export interface KeyStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** How the tabs of one browser tell each other things. */
export interface TabChannel {
  post(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
  close(): void;
}

/** What is used of a WebSocket. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  close(): void;
}

/** Everything of the outside world that the connection touches. */
export interface DirectLinePorts {
  fetch: typeof fetch;
  /** Opens a socket; undefined where there are none, and then the connection asks by itself. */
  openSocket: ((url: string) => Socket) | undefined;
  clock: Clock;
  /** A random number 0 ≤ n < 1. */
  random: () => number;
  storage: KeyStorage;
  /** Opens the channel of a name; undefined where there is none. */
  openChannel: ((name: string) => TabChannel) | undefined;
  /** Runs work that one tab at a time may do; by itself where locks are missing. */
  exclusively: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
}
