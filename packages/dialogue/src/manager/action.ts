import type { LifeArea, RecommendFilters } from '../bot/flow.ts';
import type { Json, Language } from '../bot/localized.ts';

/** Something that is done outside the engine; the runner answers with an `action-result`. */
export type ActionRequest = ActionBody & {
  /** Unique within the conversation. */
  id: string;
  /** Language in which texts are wanted. */
  language: Language;
};

/** What is asked for, by kind. */
export type ActionBody =
  | (RecommendLimits & {
      kind: 'recommend-situation';
      /** The areas that were answered, 0–10; never empty. */
      answers: { readonly [area in LifeArea]?: number };
    })
  | (RecommendLimits & {
      kind: 'recommend-text';
      /** At most 1,024 characters. */
      text: string;
      /** Whether a flow asks for it, or it is tried because the message was not understood. */
      reason: 'flow' | 'fallback';
      /** Whose words the text is: reasons must not quote to a person what they never said. */
      words: 'person' | 'bot';
    })
  | { kind: 'service-details'; serviceId: string; show: ServiceDetail }
  | {
      kind: 'feedback';
      recommendationId: string;
      serviceId?: string;
      score: 1 | -1;
      reasons?: string[];
    }
  | {
      kind: 'message-feedback';
      /** The id of the bot's activity that is rated. */
      activityId: string;
      /** Null takes an earlier one back. */
      score: 1 | -1 | null;
      reasons?: string[];
    }
  | { kind: 'choice'; recommendationId: string; serviceId: string; choice: string }
  | {
      kind: 'conversation-feedback';
      score: number | null;
      resolved?: boolean;
      text?: string;
    }
  | { kind: 'session-in'; token: string }
  /** Consent has been given for exactly these attributes. */
  | { kind: 'session-out'; to: string; attributes: { readonly [name: string]: Json } }
  | {
      kind: 'http';
      action: string;
      values: { readonly [slot: string]: Json };
      /** Milliseconds. */
      timeout: number;
    }
  /** Consent has been given for exactly these values; the other bot goes on in the same chat or at a URL. */
  | { kind: 'refer'; bot: string; values: { readonly [slot: string]: Json } }
  | {
      kind: 'handoff';
      reason: HandoffReason;
      /** The desk that the bot names. Without `share` it is only asked whether anybody is there. */
      desk?: string;
      /** How much of the conversation the person lets the human read. */
      share?: 'all' | 'from-now';
    }
  /** The person leaves the queue, or the human who answers. */
  | { kind: 'handoff-leave' };

/** Why a human is asked for. */
export type HandoffReason = 'asked' | 'not-understood' | 'flow' | 'crisis';

/** Where and how many services are looked for. */
export interface RecommendLimits {
  municipalityCodes?: readonly string[];
  /** Other limits; municipalities are never among them. */
  filters?: RecommendFilters;
  limit: number;
  /** How many of the best are left out because they were shown before. */
  offset?: number;
}

/** What a person wants to know of a service. */
export type ServiceDetail = 'hours' | 'contact' | 'place' | 'price' | 'all';

/** Kinds of action. */
export type ActionKind = ActionRequest['kind'];

/** An answer of the recommender, in the shape of `/aurora/v2/recommendations`. */
export interface RecommendationResult {
  recommendation_id: string;
  recommended_services: readonly RecommendedService[];
  total?: number;
  ways_on?: readonly unknown[];
}

/** One recommended service; whatever else the wire gives is passed on to the client. */
export interface RecommendedService {
  service: ServiceResult;
  reasons?: readonly { text?: string }[];
  /** How well it fits, 0–1. */
  similarity_score?: number;
}

/** A text of the wire with its language. */
export interface WireText {
  text: string;
  language: string;
}

/** A service in the shape of `/aurora/v2/services/{id}`, as far as it is read here. */
export interface ServiceResult {
  id: string;
  name: WireText;
  summary?: WireText | null;
  user_instruction?: WireText | null;
  responsible_organization?: { name: WireText } | null;
  charge_type?: string | null;
  charge_info?: WireText | null;
  channels?: readonly ChannelResult[];
}

/** A channel of a service, as far as it is read here. */
export interface ChannelResult {
  type?: string | null;
  name?: WireText;
  phones?: readonly { number: string; href?: string; info?: string; charge_info?: string }[];
  emails?: readonly string[];
  web_pages?: readonly { url: string; name: string }[];
  address?: {
    street?: string | WireText | null;
    postal_code?: string | null;
    post_office?: string | WireText | null;
  } | null;
  hours?: readonly HoursResult[];
}

/** Opening hours as the wire gives them. */
export interface HoursResult {
  kind: string;
  closed?: boolean;
  always_open?: boolean;
  by_reservation?: boolean;
  valid_from?: string | null;
  valid_to?: string | null;
  spans?: readonly { from: string; to: string; opens: string; closes: string }[];
}

/**
 * Where a hand-over to a human stands. `offered`: somebody is there and the person is asked for
 * consent; `closed`: nobody answers now.
 */
export interface HandoffResult {
  state: 'offered' | 'queued' | 'connected' | 'ended' | 'failed' | 'closed';
  position?: number;
  waiting_seconds?: number;
  /** Name of the person who answers. */
  name?: string;
  /** ISO 8601. */
  opens_at?: string;
  /** Of `ended`: whether the conversation with the bot is over as well. */
  over?: boolean;
}

/** What the runner found, by kind of action. */
export interface ActionResults {
  'recommend-situation': RecommendationResult;
  'recommend-text': RecommendationResult;
  'service-details': { service: ServiceResult };
  feedback: unknown;
  'message-feedback': unknown;
  choice: unknown;
  'conversation-feedback': unknown;
  'session-in': { attributes: { readonly [name: string]: Json } };
  'session-out': { url: string };
  http: { values: { readonly [field: string]: Json } };
  /** With a `url` the person goes there; without, the runner lets the other bot go on in this chat. */
  refer: { url?: string };
  /** May come again and again under the same id as the hand-over goes on. */
  handoff: HandoffResult;
  'handoff-leave': unknown;
}

/** Why an action came to nothing. */
export interface ActionFailure {
  reason: 'time-out' | 'refused' | 'unreachable' | 'not-configured' | 'error';
}
