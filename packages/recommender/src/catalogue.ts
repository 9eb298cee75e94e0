/** The ten areas of life a person can answer about, in the order in which they are asked. */
export const LIFE_AREAS = [
  'health',
  'resilience',
  'housing',
  'working_studying',
  'family',
  'friends',
  'finance',
  'improvement_of_strengths',
  'self_esteem',
  'life_satisfaction',
] as const;

/** One of the ten areas of life. The keys are those of the original AuroraAI wire. */
export type LifeArea = (typeof LIFE_AREAS)[number];

/** A language in which the national service repository (PTV) holds texts. */
export type ContentLanguage = 'fi' | 'sv' | 'en' | 'se' | 'smn' | 'sms';

/** A text in the languages in which it exists. A missing key means that nobody has written it. */
export type Localized = Partial<Record<ContentLanguage, string>>;

/** A web page as the service repository lists it. */
export interface WebPage {
  url: string;
  name: string;
  language: ContentLanguage;
}

/** A telephone number with what a caller should know before calling. */
export interface PhoneNumber {
  /** The number as written, without the prefix: `401234567`. */
  number: string;
  /** International prefix (`+358`) or an empty string for national service numbers. */
  prefix: string;
  info: string;
  charge: 'FreeOfCharge' | 'Chargeable' | 'Other' | null;
  chargeInfo: string;
  kind: 'Phone' | 'Sms' | 'Fax';
  language: ContentLanguage;
}

/** Days as PTV names them. */
export type Weekday =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday';

/** One span of a day or of days when a channel is open; times are local to Finland, `HH:MM`. */
export interface OpeningSpan {
  from: Weekday;
  /** The last day of the span; equal to `from` for a single day. */
  to: Weekday;
  opens: string;
  closes: string;
}

/** Opening hours: weekly hours, an exception for some dates, or hours that run overnight. */
export interface ServiceHours {
  kind: 'DaysOfTheWeek' | 'Exceptional' | 'OverMidnight';
  /** First and last day on which these hours hold, `YYYY-MM-DD`; null = no bound. */
  validFrom: string | null;
  validTo: string | null;
  closed: boolean;
  alwaysOpen: boolean;
  byReservation: boolean;
  info: Localized;
  spans: OpeningSpan[];
}

/** A place in ETRS-TM35FIN (EPSG:3067) metres, the coordinates of the service repository. */
export interface Position {
  /** East coordinate, metres (PTV calls it longitude). */
  easting: number;
  /** North coordinate, metres (PTV calls it latitude). */
  northing: number;
}

/** A street address and, where known, its position. */
export interface Address {
  kind: 'Location' | 'Postal';
  street: Localized;
  streetNumber: string;
  postalCode: string;
  postOffice: Localized;
  municipalityCode: string | null;
  info: Localized;
  position: Position | null;
}

/** Accessibility sentences under one heading, as measured on the spot. */
export interface AccessibilityGroup {
  heading: Localized;
  sentences: Localized[];
}

/** How a person reaches a service. */
export type ChannelType = 'EChannel' | 'WebPage' | 'Phone' | 'ServiceLocation' | 'PrintableForm';

/** One way to reach a service: an e-service, a web page, a phone, a place or a form. */
export interface Channel {
  id: string;
  type: ChannelType | null;
  names: Localized;
  summaries: Localized;
  descriptions: Localized;
  organizationId: string | null;
  phones: PhoneNumber[];
  emails: { value: string; language: ContentLanguage }[];
  webPages: WebPage[];
  /** Printable forms: addresses of the files. */
  formFiles: WebPage[];
  addresses: Address[];
  hours: ServiceHours[];
  accessibility: AccessibilityGroup[];
  /** Languages in which one is served, ISO 639-1. */
  languages: string[];
  requiresSignature: boolean;
  requiresAuthentication: boolean;
  archived: boolean;
  /** When it was last changed at its source, ISO 8601, or null. */
  modified: string | null;
}

/** An organisation that answers for services. */
export interface Organization {
  id: string;
  names: Localized;
  /** PTV's type: `Municipality`, `State`, `Company`, `Organization`, `WellbeingServicesCounty`, … */
  type: string | null;
  municipalityCode: string | null;
  webPages: WebPage[];
}

/** Where a service is offered. */
export type AreaType = 'Nationwide' | 'NationwideExceptAlandIslands' | 'LimitedType';

/** One area of a service: municipalities, a region, a wellbeing county, … */
export interface ServiceArea {
  /** PTV's type: `Municipality`, `Region`, `WellbeingServicesCounty`, `HospitalRegions`, … */
  type: string;
  /** Code of the region or county; null for `Municipality`. */
  code: string | null;
  names: Localized;
  municipalityCodes: string[];
}

/** Where the ten-area labels of a service come from. */
export interface Labels {
  areas: LifeArea[];
  /** `expert`: stamped by people; `judged-out`: people decided that it is not for a life situation. */
  source: 'expert' | 'judged-out';
}

/** One public service, in the shape in which the whole toolkit handles it. */
export interface Service {
  id: string;
  names: Localized;
  summaries: Localized;
  descriptions: Localized;
  userInstructions: Localized;
  requirements: Localized;
  keywords: Localized[];
  chargeType: string | null;
  chargeInfo: Localized;
  fundingType: 'PubliclyFunded' | 'MarketFunded' | null;
  areaType: AreaType;
  areas: ServiceArea[];
  /** Codes such as `P4.1`. */
  serviceClasses: string[];
  /** Codes such as `KR1.3`. */
  targetGroups: string[];
  /** Languages in which one is served, ISO 639-1. */
  languages: string[];
  responsibleOrganizationId: string | null;
  producerOrganizationIds: string[];
  channelIds: string[];
  collections: { id: string; names: Localized }[];
  lifeEvents: string[];
  /** Null where no person has judged the service: the trained model labels those. */
  labels: Labels | null;
  /** `imaginary`: invented for demonstrations; found only when its own municipality is asked for. */
  origin: 'ptv' | 'imaginary';
  archived: boolean;
  /** When it was last changed at its source, ISO 8601, or null. */
  modified: string | null;
}

/** Everything that recommendations are made from. */
export interface Catalogue {
  services: Service[];
  channels: Channel[];
  organizations: Organization[];
}

/** An entry of a code list with its official names. */
export interface Code {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

/** A municipality and the larger areas that it belongs to. */
export interface Municipality extends Code {
  region: string;
  county: string;
  hospitalDistrict: string;
  /** Centre of the municipality, where known; for nearest-first order. */
  seat: Position | null;
}

/** A service class or a target group; children match when their parent is asked for. */
export interface TreeCode extends Code {
  uri: string;
  parent: string | null;
}

/** The official code lists that requests and services refer to. */
export interface CodeLists {
  municipalities: Municipality[];
  regions: Code[];
  counties: Code[];
  hospitalDistricts: Code[];
  serviceClasses: TreeCode[];
  targetGroups: (TreeCode & { apiFilterable: boolean })[];
}
