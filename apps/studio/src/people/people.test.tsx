import { createStudioClient, type StudioMembers } from '@auroraai/api-client/studio';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../shell/App.tsx';

const SESSION = {
  account: { id: 'aino', name: 'Aino Aho', email: 'aino@example.fi', language: 'fi' },
  memberships: [{ organisation: { id: 'town', name: 'Revonsaari' }, role: 'administrator' }],
  ...{ csrf: 'c1', expires_at: '2026-03-05T00:00:00.000Z' },
};
const EERO = { account: 'eero', name: 'Eero', email: 'eero@example.fi', role: 'writer' } as const;
const LINK = {
  ...{ email: 'bea@example.fi', name: 'Bea', role: 'writer', chooses_password: true },
  ...{ organisation: { id: 'town', name: 'Revonsaari' }, expires_at: '2026-03-07T12:00:00.000Z' },
};
const MADE = { url: 'https://a.example/studio/#/link/t', expires_at: LINK.expires_at };

let people: StudioMembers;
/** What the server was asked to do, with what it was sent. */
let asked: [string, unknown][];
/** The next answer to something that changes, when it is a refusal. */
let refusal: [number, string] | null;

beforeEach(() => {
  asked = [];
  refusal = null;
  const aino = { account: 'aino', name: 'Aino Aho', email: 'aino@example.fi' };
  people = { members: [{ ...aino, role: 'administrator' }, EERO], invitations: [] };
});
afterEach(async () => {
  await virtual.stop();
  cleanup();
  history.replaceState(null, '', '/');
});

/** Opens the studio at a place, before a server that does what it is asked. */
function open(hash: string, isSignedIn = true) {
  history.replaceState(null, '', `/studio/?lang=fi${hash}`);
  const problem = (status: number, type: string) =>
    Response.json({ type: `urn:auroraai:problem:${type}`, status }, { status });
  const answer = (name: string): Response => {
    if (name === 'GET sign-in') {
      return Response.json({ trial: null, providers: [], has_session: isSignedIn });
    }
    if (name === 'GET session' && !isSignedIn) return problem(401, 'not-signed-in');
    if (!name.startsWith('GET ') && refusal && name !== 'POST link') return problem(...refusal);
    if (name === 'GET organisations/town/members') return Response.json(people);
    if (name === 'GET organisations/town/audit') {
      const note = { number: 1, at: '2026-03-04T12:00:00.000Z', account: 'aino', name: 'Aino Aho' };
      return Response.json({ entries: [{ ...note, what: 'bot-made', of: 'opas' }] });
    }
    if (name === 'POST link') return Response.json(LINK);
    if (/password-link$|invitations$/.test(name)) return Response.json(MADE, { status: 201 });
    if (name.startsWith('GET bots')) return Response.json({ bots: [] });
    if (name.startsWith('DELETE ') || /members\/\w+$/.test(name)) {
      return new Response(null, { status: 204 });
    }
    return Response.json(SESSION);
  };
  const client = createStudioClient({
    baseUrl: 'https://a.example',
    fetch: async (input, init) => {
      const name = `${init?.method} ${new URL(String(input)).pathname.replace(/^.*studio\//, '')}`;
      if (!name.startsWith('GET ')) asked.push([name, JSON.parse(String(init?.body ?? 'null'))]);
      return answer(name);
    },
  });
  return render(<App client={client} />).container;
}

async function expectAccessible(container: HTMLElement): Promise<void> {
  // What has to be laid out to be judged is looked at in a browser.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** All that is heard from the beginning of a page to its end. */
async function hear(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  const said: string[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    const phrase = await virtual.lastSpokenPhrase();
    if (turn > 5 && phrase === said[0]) break;
    said.push(phrase);
    await virtual.next();
  }
  return said.join('\n');
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('A link tells where it leads and lets its holder choose a password, once it is a good one', async () => {
  const container = open('#/link/t', false);
  await screen.findByText(/Bea, tällä linkillä pääset tekemään organisaation Revonsaari botteja/);
  const heard = await hear(container);
  await virtual.stop();
  for (const wanted of [/heading, Tervetuloa studioon/, /kirjoittaja: muuttaa luonnoksia/]) {
    expect(heard).toMatch(wanted);
  }
  await expectAccessible(container);
  refusal = [400, 'weak-password'];
  type('Uusi salasana', '123456789012345');
  press('Ota käyttöön');
  expect((await screen.findByRole('alert')).textContent).toMatch(/liian helppo arvata/);
  refusal = null;
  type('Uusi salasana', 'kuusi pientä porsasta');
  press('Ota käyttöön');
  await screen.findByRole('heading', { name: 'Botit' });
  expect(asked.at(-1)).toEqual([
    'POST link/accept',
    { token: 't', password: 'kuusi pientä porsasta' },
  ]);
  expect(location.hash).not.toContain('link');
});

it('A link that is over says so and leads to the sign-in', async () => {
  const container = open('#/link/t', false);
  cleanup();
  expect(container.textContent).toBe('');
  const client = createStudioClient({
    baseUrl: 'https://a.example',
    fetch: async () => Response.json({ type: 'urn:auroraai:problem:link-over' }, { status: 410 }),
  });
  render(<App client={client} />);
  await screen.findByText(/Linkki on jo käytetty/);
  expect(screen.getByRole('link', { name: 'Siirry kirjautumiseen' })).toBeTruthy();
});

it('An administrator hears who is there, invites somebody and passes the link on', async () => {
  const container = open('#/people');
  await screen.findByRole('combobox', { name: 'Rooli: Eero' });
  await expectAccessible(container);
  const heard = await hear(container);
  await virtual.stop();
  for (const wanted of [
    /heading, Ihmiset/,
    /eero@example\.fi/,
    /combobox, Rooli: Eero/,
    /button, Poista Eero organisaatiosta/,
    /textbox, Sähköposti/,
  ]) {
    expect(heard).toMatch(wanted);
  }
  type('Nimi', 'Bea');
  type('Sähköposti', 'bea@example.fi');
  press('Tee kutsu');
  const made = await screen.findByRole('heading', { name: 'Linkki on valmis' });
  expect(document.activeElement).toBe(made);
  expect(screen.getByText(MADE.url)).toBeTruthy();
  expect(asked).toEqual([
    [
      'POST organisations/town/invitations',
      { name: 'Bea', email: 'bea@example.fi', role: 'writer', language: 'fi' },
    ],
  ]);
});

it('A role changes at once, and somebody is removed only after a second asking', async () => {
  open('#/people');
  const role = await screen.findByRole('combobox', { name: 'Rooli: Eero' });
  fireEvent.change(role, { target: { value: 'publisher' } });
  await screen.findByText('Eero: rooli on nyt Julkaisija.');
  press('Poista Eero organisaatiosta');
  expect(asked).toEqual([['POST organisations/town/members/eero', { role: 'publisher' }]]);
  people = { ...people, members: people.members.slice(0, 1) };
  press('Kyllä, poista');
  await screen.findByText('Eero on poistettu.');
  expect(asked.at(-1)).toEqual(['DELETE organisations/town/members/eero', null]);
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Rooli: Eero' })).toBeNull());
});

it('A refusal is said in words: the last administrator stays one', async () => {
  open('#/people');
  const role = await screen.findByRole('combobox', { name: 'Rooli: Aino Aho' });
  refusal = [409, 'last-administrator'];
  fireEvent.change(role, { target: { value: 'viewer' } });
  await screen.findByText(/Organisaatiossa on oltava pääkäyttäjä/);
  expect((role as HTMLSelectElement).value).toBe('administrator');
});

it('What was done is read when it is opened, with what it was done to', async () => {
  const container = open('#/people');
  fireEvent.click(await screen.findByText('Mitä organisaatiossa on tehty'));
  const details = container.querySelector<HTMLDetailsElement>('details[data-variant=section]');
  if (details && !details.open) details.open = true;
  if (details) fireEvent(details, new Event('toggle'));
  await screen.findByRole('cell', { name: 'Teki botin: opas' });
  await expectAccessible(container);
});

it('A new password ends the sessions elsewhere, and is asked for with the one so far', async () => {
  const container = open('#/account');
  await screen.findByRole('heading', { name: 'Oma tunnus' });
  await expectAccessible(container);
  type('Nykyinen salasana', 'vanha');
  type('Uusi salasana', 'kuusi pientä porsasta');
  refusal = [401, 'wrong-credentials'];
  press('Vaihda salasana');
  await screen.findByText('Salasana on väärin.');
  refusal = null;
  press('Vaihda salasana');
  await screen.findByText('Salasana on vaihdettu. Muut kirjautumisesi päättyivät.');
  expect(asked.at(-1)).toEqual([
    'POST password',
    { current: 'vanha', password: 'kuusi pientä porsasta' },
  ]);
});
