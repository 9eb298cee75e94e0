// The service owners' corner: an organisation's own services as people meet them, and what it teaches
// the recommender about them.
import type { LifeArea } from '../../types.ts';

/** A count; null = 1–4, of which nobody is told more, so that nobody can be singled out. */
export type ServiceCount = number | null;

/** What people did with a service that was recommended to them. */
export const SERVICE_CHOICES = [
  'open',
  'call',
  'visit',
  'e-service',
  'form',
  'save',
  'share',
  'redirect',
] as const;

/** See {@link SERVICE_CHOICES}; `redirect` = a followed link of the first generation's interface. */
export type ServiceChoice = (typeof SERVICE_CHOICES)[number];

/** How people met a service between two days, on all websites of the installation together. */
export interface ServiceFigures {
  /** In how many recommendations it stood. */
  recommended: ServiceCount;
  /** In how many of them for a person's own words, for answers about their situation; both counts in both. */
  by_words: ServiceCount;
  by_situation: ServiceCount;
  /** In how many it was chosen at all, and in how many in each way. */
  chosen: ServiceCount;
  choices: Record<ServiceChoice, ServiceCount>;
  /** Thumbs up and down. */
  helpful: ServiceCount;
  unhelpful: ServiceCount;
}

/** A language in which services have texts. */
export type ServiceTextLanguage = 'fi' | 'sv' | 'en' | 'se' | 'smn' | 'sms';

/** One service of the organisation, in its list. */
export interface OwnService {
  id: string;
  names: Partial<Record<ServiceTextLanguage, string>>;
  /** Who answers for it; null = not in the catalogue any more. */
  responsible: { id: string; names: Partial<Record<ServiceTextLanguage, string>> } | null;
  /** The areas of life that it counts for now, as taught. */
  areas: LifeArea[];
  /** The revision of what it has been taught; 0 = never. */
  taught: number;
  /** Whether it has left the catalogue; what it was taught is kept. */
  gone: boolean;
  figures: ServiceFigures;
}

/** By what a list of services may be in order; figures the largest first. */
export const OWN_SERVICE_ORDERS = [
  'name',
  'recommended',
  'chosen',
  'helpful',
  'unhelpful',
] as const;

/** See {@link OWN_SERVICE_ORDERS}. */
export type OwnServiceOrder = (typeof OWN_SERVICE_ORDERS)[number];

/**
 * Which services of a list may be wanted: those that nobody met; that were met and not chosen; that
 * more people found unhelpful than helpful, five or more; that were taught; that are gone.
 */
export const OWN_SERVICE_ONLY = [
  'never-recommended',
  'never-chosen',
  'unhelpful',
  'taught',
  'gone',
] as const;

/** See {@link OWN_SERVICE_ONLY}. */
export type OwnServiceOnly = (typeof OWN_SERVICE_ONLY)[number];

/** What is asked of a list of services; both days YYYY-MM-DD and included. */
export interface OwnServicesAsked {
  from: string;
  to: string;
  /** Words of names, in any language. */
  search?: string;
  only?: OwnServiceOnly;
  order?: OwnServiceOrder;
  /** @default 0 */
  offset?: number;
  /** 1–200. @default 50 */
  limit?: number;
}

/** `GET organisations/{id}/services`. */
export interface OwnServices {
  /** Whether the operator has told which services are the organisation's; otherwise there are none. */
  linked: boolean;
  /** A page of what was asked for. */
  services: OwnService[];
  /** How many there are of what was asked for. */
  total: number;
  /** How many services the organisation has, and how many stand out, whatever was searched. */
  all: number;
  standing_out: Record<OwnServiceOnly, number>;
}

/** A word by which people call a service: at most three words of plain letters, `lasten neuvola`. */
export interface TaughtWord {
  language: 'fi' | 'sv' | 'en';
  word: string;
}

/** The most everyday words of one service, and the longest one. */
export const TAUGHT_WORDS = 20;
export const TAUGHT_WORD_LENGTH = 40;

/**
 * What can be wrong with an everyday word; the message of the error at its place. `letters`: it has other
 * signs than letters, hyphens and apostrophes, or more than three words. `crisis`: such words lead to
 * help by themselves. `says-nothing`: only little words that stand in every sentence.
 */
export const TAUGHT_WORD_FAULTS = [
  'letters',
  'too-short',
  'too-long',
  'says-nothing',
  'crisis',
  'twice',
] as const;

/** See {@link TAUGHT_WORD_FAULTS}. */
export type TaughtWordFault = (typeof TAUGHT_WORD_FAULTS)[number];

/** What an organisation teaches about one service. */
export interface ServiceTeaching {
  /** Areas for which it is to count (true) or not (false); the others as they are. */
  areas: Partial<Record<LifeArea, boolean>>;
  words: TaughtWord[];
}

/** What was taught at one time. */
export interface TeachingRevision extends ServiceTeaching {
  /** From 1; 0 = nothing has been taught yet. */
  revision: number;
  /** Name of who taught it; empty for revision 0. */
  by: string;
  at: string | null;
  /** The revision that it brought back, or null. */
  restores: number | null;
}

/** An area of life with what speaks for and against it. */
export interface OwnServiceArea {
  area: LifeArea;
  /** Whether the service counts for it now. */
  counts: boolean;
  /** Whether it would without what was taught, and whose judgement that is; null = nobody's. */
  otherwise: boolean;
  source: 'expert' | 'model' | null;
  /** What was taught, or null. */
  taught: boolean | null;
}

/** The texts of a service in one language, as the service register has them; null = nobody has written it. */
export interface OwnServiceTexts {
  language: ServiceTextLanguage;
  name: string | null;
  summary: string | null;
  description: string | null;
  user_instruction: string | null;
  requirements: string | null;
  keywords: string[];
}

/** The figures of one day. */
export interface ServiceDay {
  /** YYYY-MM-DD */
  day: string;
  recommended: ServiceCount;
  chosen: ServiceCount;
}

/** `GET organisations/{id}/services/{service}?from=&to=`: everything about one service. */
export interface OwnServicePage {
  service: OwnService;
  /** Always Finnish, Swedish and English; other languages where there is a text. */
  texts: OwnServiceTexts[];
  areas: OwnServiceArea[];
  teaching: TeachingRevision;
  /** Everyday words of what it is about by which it is not found yet, the commonest first. */
  suggestions: TaughtWord[];
  /** Only days on which something was counted. */
  days: ServiceDay[];
}

/** `POST organisations/{id}/services/{service}/teaching`; a `changed-meanwhile` says what stands. */
export interface TeachingChange {
  /** The revision that the editor saw. */
  base: number;
  teaching: ServiceTeaching;
  /** The revision that is brought back, if it is. */
  restores?: number;
}

/** A service in the answer to a question of a trial. */
export interface TrialService {
  id: string;
  names: Partial<Record<ServiceTextLanguage, string>>;
  /** Whether it is one of the organisation's. */
  own: boolean;
}

/** What comes of one question. */
export interface TrialAnswer {
  /** The first ten. */
  services: TrialService[];
  /** The place of the service at hand, from 1; null = not among the first 50. */
  place: number | null;
}

/** A question of a trial: words that somebody writes, or an area of life in which somebody fares badly. */
export type TrialQuestion =
  | { kind: 'taught-word' | 'name' | 'everyday-word'; language: 'fi' | 'sv' | 'en'; text: string }
  | { kind: 'situation'; area: LifeArea };

/** A question, and what comes of it without and with what is proposed. */
export interface TrialResult {
  question: TrialQuestion;
  before: TrialAnswer;
  after: TrialAnswer;
  /** Other services among the first ten before that come later now; `to` null = not among the first 50. */
  moved_down: { service: TrialService; from: number; to: number | null }[];
}

/** `POST organisations/{id}/services/{service}/trial` of a {@link ServiceTeaching}; nothing is kept. */
export interface ServiceTrial {
  /** Where the person of the questions lives; null = anywhere. */
  municipality: { code: string; names: { fi: string; sv: string; en: string } } | null;
  results: TrialResult[];
}
