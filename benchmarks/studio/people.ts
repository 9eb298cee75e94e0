import { createStudioClient, type MadeLink, type StudioClient } from '@auroraai/api-client/studio';

/** The organisation and the account with which a server is tried out. */
export const TRIAL = { organisation: 'demo', email: 'demo@example.fi', password: 'demo' };

const WRITER = { role: 'writer', language: 'fi' };
const PASSWORD = 'kuusi pientä porsasta';

/** Somebody who is signed in, in a process without a browser. */
export interface Person {
  client: StudioClient;
  /** The session as a browser keeps it. */
  cookie(): string;
}

/** Somebody at a computer of their own; nobody is signed in there yet. */
export function person(url: string, at: number): Person {
  let cookie = '';
  const address = `192.0.2.${at + 1}`;
  const client = createStudioClient({
    baseUrl: url,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('X-Forwarded-For', address);
      if (cookie !== '') headers.set('Cookie', cookie);
      const { credentials: _, ...rest } = init ?? {};
      const response = await fetch(input, { ...rest, headers });
      const [set] = response.headers.getSetCookie();
      if (set) cookie = set.split(';', 1)[0] ?? '';
      return response;
    },
  });
  return { client, cookie: () => cookie };
}

/** Invites writers and lets them come in, one after the other as they would. */
export async function invite(
  url: string,
  administrator: StudioClient,
  count: number,
): Promise<Person[]> {
  const people: Person[] = [];
  for (let at = 0; at < count; at += 1) {
    const invitation = await administrator.send(
      'POST',
      `organisations/${TRIAL.organisation}/invitations`,
      { body: { email: `writer-${at}@example.fi`, name: `Writer ${at}`, ...WRITER } },
    );
    const { url: link } = (await invitation.json()) as MadeLink;
    const someone = person(url, at + 1);
    const token = link.slice(link.lastIndexOf('/') + 1);
    await someone.client.send('POST', 'link/accept', { body: { token, password: PASSWORD } });
    // The session's token goes with every change from now on.
    await someone.client.session();
    people.push(someone);
  }
  return people;
}
