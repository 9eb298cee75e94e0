import type { CreatedGroup } from '@auroraai/api-client';
import type { Handler } from 'hono';
import type * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { toHex } from '../hashing.ts';
import type { CountedFrom } from '../store/group-store.ts';
import { makeCode } from '../transfers/code.ts';
import { readJson } from '../v2/read-request.ts';
import { groupRequest } from './schemas.ts';
import { codeHashOf, seatHashOf } from './secrets.ts';

/** How many have to answer, and for how many hours a group lasts, when its leader says nothing. */
const THRESHOLD = 10;
const HOURS = 24;
const HOUR_MS = 3_600_000;

/** `POST /groups`: makes a group. */
export function createGroup(deps: Deps): Handler<Env> {
  const { randomBytes, randomUUID, store } = deps;
  return async (c) => {
    const request = await readJson(deps, c.req.raw, groupRequest);
    const { quiz, language, sections, threshold = THRESHOLD, hours = HOURS } = request;
    const { count_for_organisation: from } = request;
    const { address, ...edition } = quiz;
    const organisation = c.get('organisation');
    const mayCount = deps.situationPicture.gathers(organisation, quiz.quiz_id);
    const at = deps.now();
    const id = randomUUID();
    const code = makeCode(randomBytes);
    const secret = toHex(randomBytes(32));
    const expiresAt = new Date(at.getTime() + hours * HOUR_MS);
    await store.groups.create({
      ...{ id, organisation, language, threshold, at, expiresAt },
      countedFrom: mayCount ? countedFrom(from) : null,
      quiz: { ...edition, ...(address !== undefined && { address }) },
      sections: sections.map(({ section_id, dimensions }) => ({ id: section_id, dimensions })),
      codeHash: await codeHashOf(code),
      leaderHash: await seatHashOf(secret),
      key: randomBytes(32),
    });
    deps.metrics.count('groups_created');
    const answer: CreatedGroup = {
      group_id: id,
      code,
      leader_secret: secret,
      expires_at: expiresAt.toISOString(),
    };
    return c.json(answer, 201);
  };
}

type Request = v.InferOutput<typeof groupRequest>;

function countedFrom(from: Request['count_for_organisation']): CountedFrom | null {
  return from ? { region: from.region ?? null, ageBand: from.age_band ?? null } : null;
}
