import type { ActivityContent } from '../direct-line/activity.ts';

/** Before what a pressed button carries, in the form of the original's intents: `/pressed{…}`. */
const PRESSED = '/pressed';

/** The payload of a button: its text, or its value where it has one of its own. */
export function payloadOf(type: string, value: unknown, text: string): string {
  if (type === 'imBack' || value === undefined) return String(value ?? text);
  return `${PRESSED}${JSON.stringify({ text, value })}`;
}

/** A message of the original widget as an activity: free text, a pressed button, or an intent. */
export function toContent(
  message: string,
  { language, auroraaiAccessToken: token }: Record<string, unknown>,
): ActivityContent {
  const locale = typeof language === 'string' && language !== '' ? { locale: language } : {};
  if (message.startsWith(PRESSED)) {
    const pressed = parse(message.slice(PRESSED.length));
    if (pressed) return { type: 'message', ...locale, ...pressed };
  }
  const [, intent, entities] = /^\/([\p{L}\w.-]{1,100})(\{.*\})?$/su.exec(message) ?? [];
  if (intent === undefined) return { type: 'message', ...locale, text: message };
  if (/^(get_started|session_start|restart)$/.test(intent)) {
    const context = {
      ...record(entities ? parse(entities) : null),
      ...(typeof token === 'string' && { auroraai_access_token: token }),
    };
    return { type: 'event', name: 'webchat/join', value: { language, cards: false, context } };
  }
  return { type: 'message', ...locale, text: intent, value: { intent } };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return record(JSON.parse(text));
  } catch {
    // A person may write anything, also what only looks like a payload.
    return null;
  }
}

function record(value: unknown): Record<string, unknown> | null {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : null;
}
