import type { HandoffReason, HandoffResult } from './action.ts';
import { endConversation } from './end.ts';
import { isHandedOver, TOLD } from './leave-human.ts';
import { isOpen, nextOpening } from './office-hours.ts';
import { request, send, suggest, type Turn, tell, words } from './turn.ts';
import { inLanguage } from './values.ts';

/** Gets a human: into the chat where that is possible now, otherwise by telling the contact. */
export function askHuman(turn: Turn, reason: HandoffReason): void {
  if (isHandedOver(turn)) {
    tell(turn, 'handoff-queued');
    suggest(turn, [leaveReply(turn)]);
    return;
  }
  const { desk } = turn.trained.bot.humanContact;
  if (canHandOver(turn)) {
    // A desk is first asked whether anybody is there; the person is asked then.
    if (!desk) tell(turn, 'handoff-asking');
    request(turn, { kind: 'handoff', reason, ...(desk && { desk }) }, false);
    return;
  }
  tellContact(turn);
}

function leaveReply(turn: Turn): { title: string; value: unknown } {
  const key = turn.state.handoff?.state === 'queued' ? 'handoff-leave' : 'handoff-finish';
  return { title: words(turn, key), value: { command: 'leave' } };
}

/** Offers the human contact after misunderstandings: nothing begins before the person wants it. */
export function offerHuman(turn: Turn): void {
  tell(turn, 'human-offer');
  tellContact(turn);
  suggestHuman(turn);
}

/** Offers to get a human into the chat, where one could be there now. */
function suggestHuman(turn: Turn): void {
  if (canHandOver(turn)) suggest(turn, [humanReply(turn)]);
}

/** Whether a human could come into the chat now. */
function canHandOver({ trained: { bot, clock }, now }: Turn): boolean {
  const { chat, desk, deskAlways } = bot.humanContact;
  if (desk && deskAlways) return true;
  return Boolean(chat || desk) && isOpen(bot.officeHours, clock, now);
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
  const url = contactUrl(turn);
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
  turn.state.contactTold = turn.state.turn;
  sendHandoff(turn, open);
}

/** How many messages later the whole contact need not be told again. */
const FRESH = 4;

/** Whether the human contact still stands a few messages above. */
export function toldJustNow({ state }: Turn): boolean {
  return state.contactTold !== undefined && state.turn - state.contactTold <= FRESH;
}

/** Tells the human contact in one line, where the whole of it was told a moment ago. */
export function tellContactAgain(turn: Turn): void {
  const { bot, clock } = turn.trained;
  const { phone, email } = bot.humanContact;
  const name = inLanguage(bot.humanContact.names, turn.state.language, bot);
  const way = phone
    ? `[${phone}](tel:${phone.replace(/[^\d+]/g, '')})`
    : email && `[${email}](mailto:${email})`;
  const contact = [name, way].filter(Boolean).join(', ');
  const text = words(turn, 'human-again', { contact });
  send(turn, { type: 'message', textFormat: 'markdown', text });
  suggest(turn, [humanReply(turn)]);
  sendHandoff(turn, isOpen(bot.officeHours, clock, turn.now));
}

/** Tells the client whether a human can be had now. */
function sendHandoff(turn: Turn, open: boolean): void {
  const { bot, clock } = turn.trained;
  const { phone } = bot.humanContact;
  const name = inLanguage(bot.humanContact.names, turn.state.language, bot);
  const url = contactUrl(turn);
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

function contactUrl(turn: Turn): string | undefined {
  const { bot } = turn.trained;
  const { url } = bot.humanContact;
  return typeof url === 'string' ? url : inLanguage(url, turn.state.language, bot);
}

/** Tells where a hand-over stands; told again as it goes on. */
export function tellHandoff(turn: Turn, result: HandoffResult): void {
  const { state, position, name } = result;
  const wasConnected = turn.state.handoff?.state === 'connected';
  turn.state.handoff = result;
  const { desk } = turn.trained.bot.humanContact;
  const { over = false, ...value } = result;
  // Only the desk's chat is closed: what else is open is told with the contact.
  const isUnstaffed = state === 'closed' && desk !== undefined;
  const isTold = state !== 'closed' && !(state === 'ended' && over);
  if (!isUnstaffed)
    send(turn, { type: 'event', name: 'auroraai/handoff', value, ...(isTold && TOLD) });
  if (state === 'queued') {
    if (position === undefined) tell(turn, 'handoff-queued');
    else tell(turn, 'handoff-position', { position });
    suggest(turn, [leaveReply(turn)]);
  } else if (state === 'connected') {
    if (name) tell(turn, 'handoff-connected-name', { name: name.slice(0, 80) });
    else tell(turn, 'handoff-connected');
    suggest(turn, [leaveReply(turn)]);
  } else if (state === 'ended') {
    if (over) endConversation(turn);
    else tell(turn, 'handoff-ended');
  } else {
    if (state === 'failed') tell(turn, wasConnected ? 'handoff-lost' : 'handoff-failed');
    else if (isUnstaffed) tell(turn, 'handoff-unstaffed');
    tellContact(turn);
    if (wasConnected) suggestHuman(turn);
  }
}
