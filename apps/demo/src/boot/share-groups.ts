/** What one page asks of the page that has the groups, and what it answers. */
type Message =
  | { ask: string; url: string; method: string; headers: [string, string][]; body: string }
  | { answer: string; status: number; headers: [string, string][]; body: string };

/** What is used of a `BroadcastChannel`. */
export interface Channel {
  onmessage: ((event: { data: Message }) => void) | null;
  postMessage: (message: Message) => void;
}

/** What sharing stands on. */
export interface SharingOptions {
  /** The services that run in this page. */
  fetch: typeof fetch;
  /** Reaches the other pages of the site. */
  channel: Channel;
  /**
   * Calls back in one page at a time, for as long as that page is there: now, before the promise is
   * kept, or when the page that is it now has gone.
   */
  alone: (isHere: () => void) => Promise<void>;
  /** Calls back after some milliseconds; returns what calls it off. */
  after: (milliseconds: number, run: () => void) => () => void;
}

/** The groups of a site. */
const GROUPS = /^\/aurora\/v2\/groups(\/|$)/;

/** How long the page that has the groups may take, milliseconds. */
const PATIENCE = 4_000;

/**
 * Lets the pages of a site without a server play in the same groups: one of them has the groups, and
 * the others ask it. When that page goes, its groups go with it.
 */
export function shareGroups({ fetch, channel, alone, after }: SharingOptions): typeof fetch {
  let isHere = false;
  let asked = 0;
  const own = Math.random().toString(36).slice(2);
  const waiting = new Map<string, (answer: Extract<Message, { answer: string }>) => void>();
  /** A page on which nobody plays never has the groups. */
  let decided: Promise<void> | undefined;
  channel.onmessage = async ({ data }) => {
    if ('answer' in data) return waiting.get(data.answer)?.(data);
    if (!isHere) return;
    const { url, method, headers, body } = data;
    const response = await fetch(url, { method, headers, ...(body !== '' && { body }) });
    channel.postMessage({
      answer: data.ask,
      status: response.status,
      headers: [...response.headers],
      body: await response.text(),
    });
  };
  return async (input, init) => {
    const request = new Request(input, init);
    if (!GROUPS.test(new URL(request.url).pathname)) return fetch(request);
    decided ??= alone(() => {
      isHere = true;
    });
    await decided;
    if (isHere) return fetch(request);
    const ask = `${own} ${asked++}`;
    const body = await request.text();
    const {
      status,
      headers,
      body: text,
    } = await new Promise<Extract<Message, { answer: string }>>((resolve, reject) => {
      const callOff = after(PATIENCE, () => reject(new TypeError('No page has the groups.')));
      waiting.set(ask, (answer) => {
        callOff();
        resolve(answer);
      });
      const { url, method } = request;
      channel.postMessage({ ask, url, method, headers: [...request.headers], body });
    }).finally(() => waiting.delete(ask));
    return new Response(status === 204 ? null : text, { status, headers });
  };
}

/** Of all the pages of the site that ask, one at a time is it: the one that asked first and is there. */
export async function aloneOnSite(
  locks: LockManager | undefined,
  isHere: () => void,
): Promise<void> {
  const name = 'revonsaari-groups';
  const forAsLongAsThePageIsThere = () => new Promise<never>(() => {});
  if (!locks) return isHere();
  await new Promise<void>((decided) => {
    const take = (lock: Lock | null) => {
      if (lock) isHere();
      decided();
      return lock ? forAsLongAsThePageIsThere() : undefined;
    };
    void locks.request(name, { ifAvailable: true }, take);
  });
  void locks.request(name, () => {
    isHere();
    return forAsLongAsThePageIsThere();
  });
}
