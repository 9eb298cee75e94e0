import type { Signer } from '../direct-line/signer.ts';
import type { Seat } from '../store/group-store.ts';
import { isUuid } from '../v2/schemas.ts';

/** How long a stream may be opened with a ticket, seconds. */
const SECONDS = 60;

/** How the leader is written. */
const LEADER = 'leader';

/** A short-lived ticket for one stream: secrets do not stand in addresses. */
export async function writeTicket(signer: Signer, { groupId, playerId }: Seat, now: Date) {
  const until = Math.floor(now.getTime() / 1000) + SECONDS;
  const said = `${playerId ?? LEADER}.${until}`;
  return `${said}.${await signer.sign(signedText(groupId, said))}`;
}

/** Whose ticket it is; null when we did not write it for this group or it is too old. */
export async function readTicket(
  signer: Signer,
  groupId: string,
  ticket: string,
  now: Date,
): Promise<Seat | null> {
  const [who = '', until = '', signature = '', more] = ticket.slice(0, 400).split('.');
  if (more !== undefined || !(who === LEADER || isUuid(who))) return null;
  if (!(await signer.verify(signedText(groupId, `${who}.${until}`), signature))) return null;
  if (Number(until) * 1000 <= now.getTime()) return null;
  return { groupId, playerId: who === LEADER ? null : who };
}

/** No token of conversations begins like this. */
function signedText(groupId: string, said: string): string {
  return `group stream ${groupId} ${said}`;
}
