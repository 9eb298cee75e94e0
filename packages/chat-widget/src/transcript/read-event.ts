import type { Handoff, Notice, Phone } from './transcript.ts';

const STATES = ['offered', 'queued', 'connected', 'ended', 'failed', 'closed'] as const;
const NOTICES = ['emergency', 'office-hours', 'info'] as const;

/** Reads the value of a hand-over event; null when it is not one. */
export function readHandoff(value: unknown): Handoff | null {
  const given = record(value);
  const state = STATES.find((one) => one === given.state);
  if (!state) return null;
  return {
    state,
    ...number(given.position, 'position'),
    ...number(given.waiting_seconds, 'waitingSeconds'),
    ...text(given.name, 'name'),
    ...text(given.phone, 'phone'),
    ...text(given.url, 'url'),
    ...text(given.opens_at, 'opensAt'),
  };
}

/** Reads the value of a notice event; null when it says nothing. */
export function readNotice(value: unknown, language: string | undefined): Notice | null {
  const given = record(value);
  if (typeof given.text !== 'string' || given.text.trim() === '') return null;
  return {
    kind: NOTICES.find((one) => one === given.kind) ?? 'info',
    text: given.text,
    ...(language !== undefined && { language }),
    phones: readPhones(given.phones),
  };
}

/** Reads numbers to call; only `tel:` and `sms:` addresses are kept. */
export function readPhones(value: unknown): Phone[] {
  if (!Array.isArray(value)) return [];
  return value.map(record).flatMap(({ label, number: shown, href }) =>
    typeof href === 'string' && /^(tel|sms):[+\d]/i.test(href)
      ? [
          {
            label: typeof label === 'string' ? label : '',
            number: typeof shown === 'string' ? shown : href.slice(4),
            href,
          },
        ]
      : [],
  );
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function number<Name extends string>(value: unknown, name: Name): Partial<Record<Name, number>> {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? ({ [name]: value } as Record<Name, number>)
    : {};
}

function text<Name extends string>(value: unknown, name: Name): Partial<Record<Name, string>> {
  return typeof value === 'string' && value !== ''
    ? ({ [name]: value } as Record<Name, string>)
    : {};
}
