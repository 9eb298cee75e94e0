import type { OpeningHours } from '../hours/opening-hours.ts';

/** A text with the language in which it is written, so that it can be marked and read aloud right. */
export interface MarkedText {
  text: string;
  /** BCP 47 tag: `fi`, `sv`, `en`, `se`, `smn`, `sms`. */
  language: string;
}

/** A telephone number that can be called or sent a text message. */
export interface PhoneModel {
  /** The number as it is shown. */
  number: string;
  /** `tel:…` or `sms:…`. */
  href: string;
  isText: boolean;
  isFree: boolean;
  /** Whom one reaches, or what a call costs. */
  notes: MarkedText[];
}

/** A web page or a file. */
export interface LinkModel {
  url: string;
  /** Name of the page; empty where it has none. */
  name: string;
  language: string;
}

/** One way to reach a service. */
export interface ChannelModel {
  id: string;
  type: 'EChannel' | 'WebPage' | 'Phone' | 'ServiceLocation' | 'PrintableForm';
  name: MarkedText;
  phones: PhoneModel[];
  emails: string[];
  webPages: LinkModel[];
  formFiles: LinkModel[];
  /** The address on one line, or null. */
  address: string | null;
  /** Where a route to the place is shown, or null where there is none. */
  directionsUrl: string | null;
  hours: (OpeningHours & { infoLanguage?: string })[];
  accessibility: { heading: MarkedText; sentences: MarkedText[] }[];
  requiresAuthentication: boolean;
  requiresSignature: boolean;
}

/** Why a service is shown. */
export interface ReasonModel {
  /** Unique within the card. */
  key: string;
  /** One sentence. */
  text: string;
  /** The language of the sentence. @default that of the interface */
  language?: string;
  /** Whether the person can try without it. */
  removable: boolean;
}

/** Everything that a service card shows. */
export interface ServiceCardModel {
  id: string;
  name: MarkedText;
  summary: MarkedText | null;
  /** The page of the service in the national directory, or null. */
  officialPage: string | null;
  organization: MarkedText | null;
  sector: 'public' | 'private' | null;
  price: { kind: 'free' | 'charged' | 'other' | null; info: MarkedText | null };
  /** Languages in which one is served, BCP 47 tags. */
  languages: string[];
  channels: ChannelModel[];
  /** How far the nearest place is, metres. */
  distanceMetres?: number;
  reasons: ReasonModel[];
  /** Whether the service is invented for demonstrations. */
  imaginary: boolean;
  /** Credit line of the source. */
  credit: string;
}

/** Why a person found a card useful or not; codes, never free text. */
export type FeedbackReason =
  | 'not_for_me'
  | 'wrong_area'
  | 'already_used'
  | 'hard_to_understand'
  | 'cannot_reach'
  | 'costs_too_much'
  | 'right_on_time'
  | 'easy_to_understand'
  | 'near_me';

/** A person's opinion of a recommended service. */
export interface CardFeedback {
  score: 1 | -1;
  reasons: FeedbackReason[];
}

/** What a person did with a card. */
export type CardChoice = 'open' | 'call' | 'visit' | 'e-service' | 'form';
