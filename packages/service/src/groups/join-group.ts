import type { JoinedGroup, JoinRequest } from '@auroraai/api-client';
import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { toHex } from '../hashing.ts';
import type { JoinedPlayer } from '../store/group-store.ts';
import { readCode } from '../transfers/code.ts';
import { ProblemError } from '../v2/problem.ts';
import { readJson } from '../v2/read-request.ts';
import { type CleanNickname, cleanNickname, distinctName } from './nickname.ts';
import { joinRequest } from './schemas.ts';
import { tooMany } from './seat-of.ts';
import { codeHashOf, seatHashOf } from './secrets.ts';

/** How long every code that opens nothing is pondered, milliseconds: longer than any of the reasons takes. */
const PONDERED = 250;

/** Stands for everybody who tries codes. */
const ALL = 'all';

/** A code that no group has, for what cannot be one: it is looked up all the same. */
const NO_CODE = '';

/** `POST /groups/join`: lets somebody into a group. */
export function joinGroup(deps: Deps): Handler<Env> {
  const { wrongCodes, allWrongCodes } = deps.groups;
  return async (c) => {
    const request = await readJson(deps, c.req.raw, joinRequest);
    const nickname = readNickname(request.nickname);
    const { clientAddress } = c.env;
    const address = clientAddress === undefined ? null : await deps.addresses.hash(clientAddress);
    const wait = Math.max(address ? wrongCodes.wait(address) : 0, allWrongCodes.wait(ALL));
    if (wait > 0) throw tooMany(wait);
    const pondered = new Promise<void>((resolve) => {
      deps.later(resolve, PONDERED);
    });
    const secret = request.player_secret ?? toHex(deps.randomBytes(32));
    const joined = await join(deps, c.get('organisation'), request, nickname, secret);
    if (!joined) {
      if (address) wrongCodes.wrong(address);
      allWrongCodes.wrong(ALL);
      deps.metrics.count('group_codes_refused');
      // What never was, what is over and what is full must not differ by how long they take either.
      await pondered;
      throw new ProblemError('not-found', 'This code opens no group.');
    }
    deps.groups.hub.changed(joined.groupId);
    deps.metrics.count('groups_joined');
    const answer: JoinedGroup = {
      group_id: joined.groupId,
      player_id: joined.playerId,
      player_secret: secret,
      nickname: joined.nickname,
      expires_at: joined.expiresAt.toISOString(),
    };
    return c.json(answer, 201);
  };
}

async function join(
  deps: Deps,
  organisation: string,
  { code, avatar }: Pick<JoinRequest, 'code' | 'avatar'>,
  nickname: string,
  secret: string,
): Promise<JoinedPlayer | null> {
  const [codeHash, secretHash] = await Promise.all([
    codeHashOf(readCode(code) ?? NO_CODE),
    seatHashOf(secret),
  ]);
  const player = { id: deps.randomUUID(), secretHash, avatar };
  const nameFor = (inUse: ReadonlySet<string>) => distinctName(nickname, inUse);
  const most = deps.config.groups.maxPlayers;
  return deps.store.groups.join({ organisation, codeHash, player, nameFor, most }, deps.now());
}

const WHY: Readonly<Record<Extract<CleanNickname, { refused: string }>['refused'], string>> = {
  empty: 'has nothing that can be read',
  'too-long': 'is too long',
  personal: 'looks like personal data',
  hurtful: 'has a word that may hurt others',
};

function readNickname(typed: string): string {
  const cleaned = cleanNickname(typed);
  if ('nickname' in cleaned) return cleaned.nickname;
  throw new ProblemError('nickname-refused', 'Choose another nickname.', {
    faults: [{ path: '/nickname', message: WHY[cleaned.refused] }],
  });
}
