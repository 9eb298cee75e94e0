import type { ChannelType, LifeArea } from '@auroraai/recommender';

/** A text written separately in each of the town's three languages. */
export interface Text {
  fi: string;
  sv: string;
  en: string;
}

/** The three versions of one text, in the order Finnish, Swedish, English. */
export function t(fi: string, sv: string, en: string): Text {
  return { fi, sv, en };
}

/** An organisation of the town. */
export interface OrganizationSource {
  key: string;
  type:
    | 'Municipality'
    | 'WellbeingServicesCounty'
    | 'RegionalOrganization'
    | 'Organization'
    | 'Company';
  name: Text;
  description: Text;
  /** Key of the organisation that this one is part of. */
  parent?: string;
}

/** A building in which one or more channels receive people. */
export interface BuildingSource {
  street: Text;
  number: string;
  postalCode: '99998' | '99999';
  /** ETRS-TM35FIN, metres. */
  easting: number;
  northing: number;
  /** Keys of sentences in `accessibility.ts`; empty = nobody has measured the building. */
  accessibility: string[];
}

/** Opening hours; `days` reads `Mon-Fri 9:00-11:30 12:30-15:00; Sat 10-14`. */
export type HoursSource =
  | { kind: 'weekly'; days: string; info?: Text; from?: string; to?: string }
  | { kind: 'reservation'; days?: string; info?: Text }
  | { kind: 'always'; info?: Text }
  /** `days` reads `Fri 18:00-Sat 02:00; Sat 18:00-Sun 02:00`. */
  | { kind: 'overnight'; days: string; info?: Text }
  /** Dates `YYYY-MM-DD`, last day included. */
  | { kind: 'closed'; from: string; to: string; info: Text }
  | { kind: 'exception'; from: string; to: string; days: string; info: Text };

/** A number of the town: the last four digits, which nobody can have (see the README). */
export interface PhoneSource {
  /** 1–999. */
  line: number;
  info?: Text;
  charge?: 'FreeOfCharge' | 'Chargeable';
  sms?: boolean;
}

/** One channel of the town, as an editor writes it. */
export interface ChannelSource {
  key: string;
  type: ChannelType;
  org: string;
  name: Text;
  /** At most 150 characters in each language. */
  summary: Text;
  text: Text;
  /** Key of a building in `places.ts`; only places have one. */
  building?: string;
  phones?: PhoneSource[];
  /** The part before `@revonsaari.example`. */
  email?: string;
  hours?: HoursSource[];
  /** ISO 639-1. @default fi, sv, en */
  languages?: string[];
  /** The person identifies themselves with bank codes or a certificate. */
  authentication?: boolean;
  signature?: boolean;
  /** Identifier of a printable form: `RS-101`. */
  form?: string;
  modified?: string;
}

/** One service of the town, as an editor writes it. */
export interface ServiceSource {
  key: string;
  org: string;
  /** Key of the organisation that produces the service, where it is not `org`. */
  producer?: string;
  /** @default PubliclyFunded */
  funding?: 'PubliclyFunded' | 'MarketFunded';
  classes: string[];
  groups: string[];
  /** Codes of the events in a life after which the service is needed. @default none */
  lifeEvents?: string[];
  /** The areas of life that a social worker would stamp on it; never none. */
  lifeAreas: LifeArea[];
  name: Text;
  alternativeName?: Text;
  /** At most 150 characters in each language. */
  summary: Text;
  text: Text;
  how: Text;
  requirements?: Text;
  /** What it costs; a text of `phrases.ts` or its own. @default free of charge */
  price?: { charge: 'FreeOfCharge' | 'Chargeable' | 'Other'; info: Text };
  deadline?: Text;
  processing?: Text;
  /** Comma-separated words. */
  keywords: Text;
  /** ISO 639-1. @default fi, sv, en */
  languages?: string[];
  channels: string[];
  modified?: string;
}

/** One theme of the town's services. */
export interface Theme {
  services: ServiceSource[];
  channels: ChannelSource[];
}
