import type { DirectLineOptions } from '@auroraai/api-client/direct-line';

/** How a chat is set up; every way of embedding fills the same settings. */
export interface ChatSettings {
  /** The id of the bot. */
  bot: string;
  /** Address of the service: `https://aurora.example`. @default where the script came from, else the page */
  server?: string;
  /** Language of the chat at first. @default the language of the page, which it then follows */
  language?: string;
  /** `suomifi`, `neutral`, `dark` or `high-contrast`; two can be given: `neutral dark`. @default 'suomifi' */
  theme?: string;
  /**
   * The lower corner of the page in which it stands, `right` or `left`; `inside` = it fills the element
   * in which it was put, as a part of the page. @default 'right'
   */
  position?: string;
  /** Address of a JSON document with further settings, read when the chat is opened. */
  config?: string;
  /** Another Direct Line 3.0 address than that of the service. */
  domain?: string;
  /** Where a token is asked for with a POST. @default the service's own door */
  tokenUrl?: string;
  /** Origins from which pictures may be shown, separated by spaces. @default the service's own */
  imageOrigins?: string;
  /**
   * `webchat`: Bot Framework Web Chat draws the conversation, for adaptive cards and speech; it weighs
   * ten times the chat and loads when the conversation begins. @default our own light transcript
   */
  renderer?: string;
  /**
   * `browser`: with Web Chat people may also speak and listen. The browser understands speech, and
   * most send the voice to their maker. @default no speech
   */
  speech?: string;
  /** What the page tells the bot about itself. */
  context?: Record<string, unknown>;
  /**
   * A token and ports of the page's own, such as a Direct Line in the page, and what is said of the bot
   * there, in the shape of the service's `GET /aurora/v2/bots/{bot}`.
   */
  connection?: Pick<DirectLineOptions, 'getToken' | 'ports'> & { bot?: unknown };
}

/** Under which name a bot's conversation is kept on the device. */
export function storageKeyOf({ bot, server }: ChatSettings): string {
  return `aurora-chat:${server ?? ''}:${bot}`;
}
