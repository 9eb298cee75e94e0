/**
 * The states in which a service is put to the test: ready, with a client for version 1; with a caller
 * who has used up what it may ask; with no further recommendation of version 1 to be made just now;
 * with a store that fails.
 */
export const variants = ['usual', 'rate-limited', 'busy', 'broken'] as const;

/** In which state a service is put to the test. */
export type Variant = (typeof variants)[number];

/** A service under test. */
export interface ContractTarget {
  /** Answers a request without following redirects. */
  handle: (request: Request) => Promise<Response>;
  /** Where it answers, without a slash at the end. */
  baseUrl: string;
  /** The `Authorization` header of a client; without it version 1 is not tried. */
  authorization?: string;
  /** A channel that takes session attributes but has no web page to send people to. */
  pagelessChannelId?: string;
  /** A receiver of attributes with a website and a counter; without it transfers are not tried. */
  receiver?: { id: string; origin: string; attributes: object; sends: object };
  /**
   * Whether the client may put documents into inboxes and the examples of the trial issuer are there;
   * without it inboxes are not tried.
   */
  issuer?: boolean;
  /**
   * A quiz of which the client's organisation gathers a picture, and a period that has one; without it
   * pictures are not tried. While nothing further of version 1 is made, no picture is gathered either.
   */
  picture?: { quiz: string; period: string };
  /** A bot and the secret to talk with it; without it chat is not tried. */
  chat?: { bot: string; secret: string };
  /**
   * A desk that the bot hands over to when it is told "human"; without it desks are not tried. The
   * client may let advisers in, and one with the token `used-up` has asked too much.
   */
  desk?: string;
}

/** Makes a service in a state, or undefined where it cannot be brought into it. */
export type MakeTarget = (variant: Variant) => Promise<ContractTarget | undefined>;
