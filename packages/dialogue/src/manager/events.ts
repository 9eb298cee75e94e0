import type { Activity } from '../activity.ts';
import { type Json, LANGUAGES, type Language } from '../bot/localized.ts';
import { holds } from './conditions.ts';
import { endConversation } from './end.ts';
import { pushFlow } from './flow-frame.ts';
import { goOn, repeatQuestion } from './frames.ts';
import { changeLanguage, fillFromContext, greet } from './open.ts';
import { noticeCrisis } from './tell-crisis.ts';
import { decided, request, setLanguage, type Turn, tell } from './turn.ts';

/** Takes an event of the client or the host page; unknown ones do nothing unless a flow begins with them. */
export function takeEvent(turn: Turn, activity: Activity): void {
  const name = typeof activity.name === 'string' ? activity.name.slice(0, 80) : '';
  const value = isObject(activity.value) ? activity.value : {};
  decided(turn, 'event', name);
  const take = Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
  take?.(turn, value);
  beginOn(turn, name);
}

/** The event with which a client opens the conversation. */
export const JOIN = 'webchat/join';

/** Begins the flow that begins with an event, if there is one. */
export function beginOn(turn: Turn, event: string): void {
  const flow = (turn.trained.starts.events.get(event) ?? []).find(
    ({ start }) => !start?.if || holds(turn, start.if),
  );
  if (flow && pushFlow(turn, flow.flow)) goOn(turn);
}

const EVENTS: Record<string, (turn: Turn, value: Record<string, unknown>) => void> = {
  'webchat/join': (turn, value) => {
    const language = languageOf(value.language);
    const open = turn.state.languageFrom === 'bot' || turn.state.languageFrom === 'page';
    // A reader of Arabic or Russian is likelier to read English than Finnish; of Sámi, Finnish.
    if (language && open && !setLanguage(turn, language, 'page') && language !== 'se')
      setLanguage(turn, 'en', 'page');
    takeContext(turn, value.context);
    greet(turn);
  },
  'auroraai/language': (turn, value) => {
    const language = languageOf(value.language);
    if (!language || !changeLanguage(turn, language)) return;
    if (!repeatQuestion(turn)) tell(turn, 'language-changed');
  },
  'auroraai/context': (turn, value) => takeContext(turn, value),
  'auroraai/feedback': (turn, value) => {
    const recommendationId = shortText(value.recommendation_id);
    const serviceId = shortText(value.service_id);
    const activityId = shortText(value.activity_id);
    const reasons = Array.isArray(value.reasons) ? value.reasons.filter(isShort).slice(0, 20) : [];
    if (!recommendationId && activityId) {
      const score = ([1, -1, null] as const).find((one) => one === value.score);
      if (score === undefined) return;
      const given = reasons.length > 0 && { reasons };
      request(turn, { kind: 'message-feedback', activityId, score, ...given }, false);
      return;
    }
    if (!recommendationId || (value.score !== 1 && value.score !== -1)) return;
    request(
      turn,
      {
        kind: 'feedback',
        recommendationId,
        score: value.score,
        ...(serviceId && { serviceId }),
        ...(reasons.length > 0 && { reasons }),
      },
      false,
    );
  },
  'auroraai/choice': (turn, value) => {
    const recommendationId = shortText(value.recommendation_id);
    const serviceId = shortText(value.service_id);
    const choice = shortText(value.kind);
    if (recommendationId && serviceId && choice) {
      request(turn, { kind: 'choice', recommendationId, serviceId, choice }, false);
    }
  },
  'auroraai/conversation-feedback': (turn, value) => {
    const { score, resolved, text } = value;
    if (typeof text === 'string') noticeCrisis(turn, text);
    const known = typeof score === 'number' && score >= 1 && score <= 5 ? Math.round(score) : null;
    request(
      turn,
      {
        kind: 'conversation-feedback',
        score: known,
        ...(typeof resolved === 'boolean' && { resolved }),
        ...(typeof text === 'string' && text && { text: text.slice(0, 2000) }),
      },
      false,
    );
  },
  'auroraai/end': (turn) => endConversation(turn),
};

const MOST_CONTEXT = 10_000;

/** Remembers what the host page tells; a token of a transferred session is used, never kept. */
function takeContext(turn: Turn, given: unknown): void {
  if (!isObject(given) || JSON.stringify(given).length > MOST_CONTEXT) return;
  const { auroraai_access_token: token, ...context } = given;
  const merged: Record<string, Json> = { ...turn.state.context };
  for (const [key, value] of Object.entries(context)) {
    if (key !== '__proto__') merged[key.slice(0, 80)] = value as Json;
  }
  if (JSON.stringify(merged).length <= MOST_CONTEXT) turn.state.context = merged;
  if (isShort(token)) request(turn, { kind: 'session-in', token }, false);
  fillFromContext(turn);
}

function languageOf(value: unknown): Language | undefined {
  const code = typeof value === 'string' ? value.slice(0, 2).toLowerCase() : '';
  return LANGUAGES.find((language) => language === code);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

function shortText(value: unknown): string | undefined {
  return isShort(value) ? value : undefined;
}
