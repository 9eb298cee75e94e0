import type { PictureSettings } from './situation-picture/settings.ts';
import type { Receiver } from './transfers/receiver-settings.ts';

/** An attribute of session transfer that a receiving channel can register for. */
export type SessionAttributeName = 'age' | 'municipality_code' | 'life_situation_meters';

/** A website that may call `/aurora/v2` from its visitors' browsers. */
export interface AllowedOrigin {
  /** `https://www.example.fi`, or `*` for every website (for trying out only). */
  origin: string;
  /** The organisation to which what is kept of its visitors belongs. */
  organisation: string;
}

/** Kansalaisneuvonta, Public Service Info: guides anybody to the right public service. */
const PUBLIC_SERVICE_INFO = 'aab55d57-3b3b-4224-8336-827e79d1f288';

/** A secret with which a system talks to one bot over Direct Line, or makes tokens for others. */
export interface DirectLineSecret {
  secret: string;
  bot: string;
}

/** Where an HTTP action of a bot is called, and the secret that its calls are signed with. */
export interface HttpActionTarget {
  url: string;
  secret: string;
}

/** How chat behaves. */
export interface ChatConfig {
  /** Secrets of systems; a browser never holds one. */
  secrets: readonly DirectLineSecret[];
  /** HTTP actions by bot and by the name that the bot calls them. */
  httpActions: Readonly<Record<string, Readonly<Record<string, HttpActionTarget>>>>;
  /** The channels to which bots hand sessions over, by the name that the bots call them. */
  transfers: Readonly<Record<string, string>>;
  /** Addresses of bots elsewhere to which bots refer people, by bot. */
  network: Readonly<Record<string, string>>;
  /** How long a token lets its holder talk, seconds. */
  tokenSeconds: number;
  /** The largest accepted activity, bytes. */
  maxActivityBytes: number;
  /** The longest text that a bot is given, characters. */
  maxTextLength: number;
  /** Requests per client address: a burst, and how fast it fills up again. */
  clientRate: { burst: number; perMinute: number };
  /** Activities that people send in one conversation, likewise. */
  conversationRate: { burst: number; perMinute: number };
  /** How many streams of one conversation may be open at once in one instance. */
  maxStreams: number;
}

/** How quizzes are played in groups. */
export interface GroupsConfig {
  /** How many players a group has at most. */
  maxPlayers: number;
  /** Requests per client address: a burst, and how fast it fills up again. */
  clientRate: { burst: number; perMinute: number };
  /** Requests of one leader or player, likewise. */
  seatRate: { burst: number; perMinute: number };
  /** How many wrong codes within a quarter of an hour close the door to an address, and to everybody. */
  wrongCodes: number;
  wrongCodesOfAll: number;
}

/** How one installation behaves. */
export interface ServiceConfig {
  /** The address under which people reach this service, without a slash at the end. */
  publicBaseUrl: string;
  /** The organisation of callers that are on the service's own address. */
  organisation: string;
  allowedOrigins: readonly AllowedOrigin[];
  /** The largest accepted request body, bytes. */
  maxBodyBytes: number;
  /** Anonymous requests per client address: a burst, and how fast it fills up again. */
  rateLimit: { burst: number; perMinute: number };
  /** The service in which people answer questions when nothing was found, or null. */
  contactServiceId: string | null;
  /** How many v1 recommendations may be in the making at once. */
  v1Concurrency: number;
  /** How many thumbs and choices of one address count for one service in a day. */
  votesPerServicePerDay: number;
  /** Whether search texts of v1, where the original kept them, are kept with their recommendations, personal data masked. */
  keepTexts: boolean;
  sessionTransfer: {
    /** The attributes that each registered channel wants, by channel id. */
    channels: Readonly<Record<string, readonly SessionAttributeName[]>>;
    /** Whether attributes are gone after they have been read once. */
    burnAfterReading: boolean;
  };
  /** The services that people may give attributes to, and that may send some to people. */
  receivers: readonly Receiver[];
  /** Where the home view is to which services send people: an address, or a path on our own. */
  homeView: string;
  /** Whether anybody may answer at desks without credentials: for trying out only. */
  trialDesk: boolean;
  /** Whether the imaginary town sends examples of events and vouchers to whoever asks: for trying out only. */
  trialIssuer: boolean;
  /** The situation pictures that organisations gather of quizzes, one for each organisation. */
  situationPictures: readonly PictureSettings[];
  /** Whether anybody may look at the situation picture of the service's own organisation: for trying out only. */
  trialPictures: boolean;
  /** Requests of one adviser, and sign-ins from one address: a burst, and how fast it fills up again. */
  deskRate: { burst: number; perMinute: number };
  chat: ChatConfig;
  groups: GroupsConfig;
}

/** What an operator says; everything left out has a default. */
export type ServiceOptions = Pick<ServiceConfig, 'publicBaseUrl' | 'organisation'> &
  Partial<Omit<ServiceConfig, 'chat' | 'groups'>> & {
    chat?: Partial<ChatConfig>;
    groups?: Partial<GroupsConfig>;
  };

const CHAT: ChatConfig = {
  secrets: [],
  httpActions: {},
  transfers: {},
  network: {},
  tokenSeconds: 1800,
  maxActivityBytes: 262_144,
  maxTextLength: 8000,
  // Many people share an address: a school, a library, a mobile operator.
  clientRate: { burst: 600, perMinute: 3000 },
  conversationRate: { burst: 20, perMinute: 60 },
  maxStreams: 5,
};

const GROUPS: GroupsConfig = {
  maxPlayers: 300,
  // A whole school shares an address and joins within a minute.
  clientRate: { burst: 1500, perMinute: 6000 },
  seatRate: { burst: 60, perMinute: 120 },
  // Somebody who types from a wall mistypes; of 40 bits nobody guesses much with so few tries.
  wrongCodes: 100,
  wrongCodesOfAll: 2000,
};

/** Fills in the defaults. Throws a TypeError if the public address is not an http(s) URL. */
export function completeConfig(options: ServiceOptions): ServiceConfig {
  const { protocol } = new URL(options.publicBaseUrl);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new TypeError(`The public address must start with http: or https:, not ${protocol}`);
  }
  return {
    allowedOrigins: [],
    maxBodyBytes: 65_536,
    rateLimit: { burst: 120, perMinute: 300 },
    contactServiceId: PUBLIC_SERVICE_INFO,
    v1Concurrency: 5,
    votesPerServicePerDay: 20,
    keepTexts: false,
    trialDesk: false,
    trialIssuer: false,
    situationPictures: [],
    trialPictures: false,
    deskRate: { burst: 120, perMinute: 300 },
    sessionTransfer: { channels: {}, burnAfterReading: true },
    receivers: [],
    homeView: '/',
    ...options,
    chat: { ...CHAT, ...options.chat },
    groups: { ...GROUPS, ...options.groups },
    publicBaseUrl: options.publicBaseUrl.replace(/\/+$/, ''),
  };
}
