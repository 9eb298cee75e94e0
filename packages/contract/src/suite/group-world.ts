import type { ContractTarget } from './target.ts';

/** A group as its leader and one of its players know it. */
export interface OwnGroup {
  group_id: string;
  code: string;
  leader_secret: string;
  player_id: string;
  player_secret: string;
}

/** What the cases of groups need to know of the service under test. */
export interface GroupWorld {
  /** One whose section `mina` is open and `kaverit` is closed. */
  own: OwnGroup;
  /** One that its leader is to end. */
  doomed: OwnGroup;
  /** One that has ended. */
  over: OwnGroup;
}

/** The smallest group that there is, but for a second section. */
export const groupRequest = {
  quiz: { quiz_id: 'leirikirja', version: '1' },
  language: 'fi',
  sections: [
    { section_id: 'mina', dimensions: ['health'] },
    { section_id: 'kaverit', dimensions: [] },
  ],
};

/** Makes the groups that the cases use. */
export async function exploreGroups(target: ContractTarget): Promise<GroupWorld> {
  const send = async (method: string, path: string, secret = '', body: object = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
    const init = { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) };
    const address = `${target.baseUrl}/aurora/v2/groups${path}`;
    const response = await target.handle(new Request(address, init));
    if (response.status === 204) return null;
    if (response.ok) return response.json();
    throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  };
  const make = async (): Promise<OwnGroup> => {
    const group = await send('POST', '', '', groupRequest);
    const join = { code: group.code, nickname: 'Kettu', avatar: 'fox' };
    return { ...group, ...(await send('POST', '/join', '', join)) };
  };
  const [own, doomed, over] = [await make(), await make(), await make()];
  for (const [section, state] of [
    ['mina', 'open'],
    ['kaverit', 'open'],
    ['kaverit', 'closed'],
  ]) {
    await send('POST', `/${own.group_id}/sections/${section}`, own.leader_secret, { state });
  }
  await send('DELETE', `/${over.group_id}`, over.leader_secret);
  return { own, doomed, over };
}
