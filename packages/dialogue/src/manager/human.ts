import type { HandoffResult } from './action.ts';
import { isOpen, nextOpening } from './office-hours.ts';
import { request, send, suggest, type Turn, tell, words } from './turn.ts';
import { inLanguage } from './values.ts';

type Reason = 'asked' | 'not-understood' | 'flow' | 'crisis';

/** Gets a human: into the chat where that is possible now, otherwise by telling the contact. */
export function askHuman(turn: Turn, reason: Reason): void {
  const { bot, clock } = turn.trained;
  const queued =
    turn.state.handoff?.state === 'queued' || turn.state.handoff?.state === 'connected';
  if (queued) {
    tell(turn, 'handoff-queued');
    return;
  }
  if (bot.humanContact.chat && isOpen(bot.officeHours, clock, turn.now)) {
    tell(turn, 'handoff-asking');
    request(turn, { kind: 'handoff', reason }, false);
    return;
  }
  tellContact(turn);
}

/** Offers the human contact after misunderstandings: nothing begins before the person wants it. */
export function offerHuman(turn: Turn): void {
  tell(turn, 'human-offer');
  tellContact(turn);
  const { bot, clock } = turn.trained;
  if (bot.humanContact.chat && isOpen(bot.officeHours, clock, turn.now)) {
    suggest(turn, [humanReply(turn)]);
  }
}

/** A reply that asks for a human. */
export function humanReply(turn: Turn): { title: string; value: unknown } {
  return { title: words(turn, 'human'), value: { command: 'human' } };
}

/** Tells name, phone, mail, page and hours of the human contact, and whether somebody is there. */
export function tellContact(turn: Turn): void {
  const { bot, clock } = turn.trained;
  const { humanContact } = bot;
  const { language } = turn.state;
  const name = inLanguage(humanContact.names, language, bot);
  const { phone, email } = humanContact;
  const url =
    typeof humanContact.url === 'string'
      ? humanContact.url
      : inLanguage(humanContact.url, language, bot);
  const hours = inLanguage(humanContact.hours, language, bot);
  const open = isOpen(bot.officeHours, clock, turn.now);
  const lines = [
    `**${name}**`,
    phone && `[${phone}](tel:${phone.replace(/[^\d+]/g, '')})`,
    email && `[${email}](mailto:${email})`,
    url && `<${url}>`,
    hours && words(turn, 'human-hours', { hours }),
    bot.officeHours && words(turn, open ? 'human-open' : 'human-closed'),
  ].filter(Boolean);
  send(turn, {
    type: 'message',
    textFormat: 'markdown',
    text: `${words(turn, 'human-contact')}\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
  });
  const opens = open ? undefined : nextOpening(bot.officeHours, clock, turn.now);
  const state = open ? ('offered' as const) : ('closed' as const);
  turn.state.handoff = { state, ...(opens && { opens_at: opens }) };
  send(turn, {
    type: 'event',
    name: 'auroraai/handoff',
    value: {
      state,
      name,
      ...(phone && { phone }),
      ...(url && { url }),
      ...(opens && { opens_at: opens }),
    },
  });
}

/** Tells where a hand-over stands; told again as it goes on. */
export function tellHandoff(turn: Turn, result: HandoffResult): void {
  const { state, position, name } = result;
  turn.state.handoff = result;
  send(turn, { type: 'event', name: 'auroraai/handoff', value: result });
  if (state === 'queued') {
    if (position === undefined) tell(turn, 'handoff-queued');
    else tell(turn, 'handoff-position', { position });
  } else if (state === 'connected') {
    if (name) tell(turn, 'handoff-connected-name', { name: name.slice(0, 80) });
    else tell(turn, 'handoff-connected');
  } else if (state === 'ended') tell(turn, 'handoff-ended');
  else {
    if (state === 'failed') tell(turn, 'handoff-failed');
    tellContact(turn);
  }
}
