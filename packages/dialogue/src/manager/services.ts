import { type OutgoingActivity, SERVICES_TYPE } from '../activity.ts';
import type {
  HoursResult,
  RecommendationResult,
  ServiceDetail,
  ServiceResult,
  WireText,
} from './action.ts';
import { humanReply } from './human.ts';
import type { TextKey } from './texts.ts';
import { send, suggest, type Turn, words } from './turn.ts';
import { escapeMarkdown } from './values.ts';

/** Shows recommended services; `unsure`: they were searched because the bot did not understand. */
export function showServices(turn: Turn, result: RecommendationResult, unsure: boolean): void {
  const services = result.recommended_services;
  const count = services.length;
  const text = unsure
    ? words(turn, 'searched')
    : words(turn, count === 1 ? 'found-one' : 'found-many', { count });
  const content = {
    recommendation_id: result.recommendation_id,
    language: turn.state.language,
    recommended_services: services,
    ...(result.ways_on && { ways_on: result.ways_on }),
  };
  const activity: OutgoingActivity = {
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: SERVICES_TYPE, content }],
  };
  send(turn, activity);
}

/** Tells what a person asked about a service: hours, contact, place, price. */
export function tellDetails(turn: Turn, service: ServiceResult, show: ServiceDetail): void {
  const parts: [TextKey, string[]][] = [
    ['details-hours', show === 'hours' || show === 'all' ? hours(turn, service) : []],
    ['details-contact', show === 'contact' || show === 'all' ? contacts(service) : []],
    ['details-place', show === 'place' || show === 'all' ? places(service) : []],
    ['details-price', show === 'price' || show === 'all' ? prices(turn, service) : []],
  ];
  const told = parts.filter(([, lines]) => lines.length > 0);
  const about = show === 'all' ? aboutOf(service) : [];
  const name = escapeMarkdown(service.name.text);
  if (told.length === 0) {
    const lines = [`**${name}**`, ...about, words(turn, 'details-none')];
    send(turn, { type: 'message', textFormat: 'markdown', text: lines.join('\n\n') });
    suggest(turn, [humanReply(turn)]);
    return;
  }
  const body = told.map(
    ([key, lines]) => `${words(turn, key)}:\n${lines.map((line) => `- ${line}`).join('\n')}`,
  );
  send(turn, {
    type: 'message',
    textFormat: 'markdown',
    text: [`**${name}**`, ...about, ...body].join('\n\n'),
  });
}

const MOST_LINES = 8;
const LONGEST_ABOUT = 400;

/** What the service is and how to get it, where that is said shortly. */
function aboutOf({ summary, user_instruction: how }: ServiceResult): string[] {
  return [summary?.text, how?.text].flatMap((text) =>
    text && text.length <= LONGEST_ABOUT ? [escapeMarkdown(text)] : [],
  );
}

function contacts(service: ServiceResult): string[] {
  const lines = (service.channels ?? []).flatMap((channel) => [
    ...(channel.phones ?? []).map(({ number }) => {
      const dial = number.replace(/[^\d+]/g, '');
      return `[${escapeMarkdown(number)}](tel:${dial})`;
    }),
    ...(channel.emails ?? [])
      .filter((email) => /^[^\s@<>"()]+@[^\s@<>"()]+$/.test(email))
      .map((email) => `[${email}](mailto:${email})`),
    ...(channel.web_pages ?? [])
      .filter(({ url }) => /^https?:\/\/[^\s<>"()]+$/.test(url))
      .map(({ url, name }) => `[${escapeMarkdown(name || url)}](${url})`),
  ]);
  return [...new Set(lines)].slice(0, MOST_LINES);
}

function places(service: ServiceResult): string[] {
  const lines = (service.channels ?? []).flatMap(({ address }) => {
    if (!address) return [];
    const town = [address.postal_code, wireText(address.post_office)].filter(Boolean).join(' ');
    const line = [wireText(address.street), town].filter(Boolean).join(', ');
    return line ? [escapeMarkdown(line)] : [];
  });
  return [...new Set(lines)].slice(0, MOST_LINES);
}

function prices(turn: Turn, service: ServiceResult): string[] {
  const type = service.charge_type ?? '';
  const info = service.charge_info?.text;
  return [
    ...(/free/i.test(type) ? [words(turn, 'free')] : []),
    ...(/^charge/i.test(type) ? [words(turn, 'charged')] : []),
    ...(info && info !== words(turn, 'free') ? [escapeMarkdown(info)] : []),
  ];
}

function hours(turn: Turn, service: ServiceResult): string[] {
  const lines = (service.channels ?? []).flatMap((channel) =>
    (channel.hours ?? [])
      .filter((one) => one.kind !== 'Exceptional' || isNow(one, turn.now))
      .map((one) => hoursLine(turn, one))
      .filter((line) => line !== '')
      .map((line) => (channel.name ? `${escapeMarkdown(channel.name.text)}: ${line}` : line)),
  );
  return [...new Set(lines)].slice(0, MOST_LINES);
}

function hoursLine(turn: Turn, one: HoursResult): string {
  if (one.closed) return words(turn, 'closed');
  if (one.always_open) return words(turn, 'always-open');
  if (one.by_reservation) return words(turn, 'by-reservation');
  return (one.spans ?? [])
    .map(({ from, to, opens, closes }) => {
      const days = from === to ? day(turn, from) : `${day(turn, from)}–${day(turn, to)}`;
      const time = words(turn, 'time', { from: clockTime(opens), to: clockTime(closes) });
      return `${days} ${time}`;
    })
    .join(', ');
}

function day(turn: Turn, weekday: string): string {
  return words(turn, weekday as TextKey);
}

/** "09:00" as people write it: "9", "09:30" as "9.30". */
function clockTime(time: string): string {
  const [hour = '', minute = '00'] = time.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

function isNow(one: HoursResult, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return (one.valid_from ?? today) <= today && (one.valid_to ?? today) >= today;
}

function wireText(text: string | WireText | null | undefined): string {
  return typeof text === 'string' ? text : (text?.text ?? '');
}
