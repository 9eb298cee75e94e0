import type { ChatSettings } from '../element/settings.ts';
import { type BotConfiguration, readBotConfiguration } from './bot-configuration.ts';
import { readJson } from './service-door.ts';

/** What a configuration document holds. */
export interface ConfigurationDocument {
  settings: Partial<ChatSettings>;
  /** What it says about the bot, for endpoints that do not tell it themselves. */
  bot: BotConfiguration;
}

/** Reads a configuration document; addresses in it that are not safe are left out. */
export function readSettings(value: unknown, base: string): ConfigurationDocument {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const settings: Partial<ChatSettings> = {};
  const text = (key: string) => (typeof given[key] === 'string' ? (given[key] as string) : null);
  const address = (key: string) => secureAddress(text(key), base);
  const [language, theme, origins] = [text('language'), text('theme'), text('image_origins')];
  const [renderer, speech] = [text('renderer'), text('speech')];
  const [domain, tokenUrl] = [address('domain'), address('token_url')];
  if (language) settings.language = language;
  if (theme) settings.theme = theme;
  if (renderer) settings.renderer = renderer;
  if (speech) settings.speech = speech;
  if (origins) settings.imageOrigins = origins;
  if (domain) settings.domain = domain;
  if (tokenUrl) settings.tokenUrl = tokenUrl;
  return { settings, bot: readBotConfiguration(given) };
}

/** The settings of the page with those of its configuration document; the page's own win. */
export async function completeSettings(
  settings: ChatSettings,
): Promise<{ settings: ChatSettings; bot: BotConfiguration }> {
  const nothing = { settings, bot: readBotConfiguration({}) };
  if (!settings.config) return nothing;
  try {
    const url = new URL(settings.config, document.baseURI).href;
    const document_ = readSettings(await readJson(url), url);
    return { settings: { ...document_.settings, ...settings }, bot: document_.bot };
  } catch {
    // The page's own settings serve without the document.
    return nothing;
  }
}

/** An address over a safe connection, or on this very machine for trying. */
function secureAddress(text: string | null, base: string): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text, base);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)
      ? url.href.replace(/\/$/, '')
      : null;
  } catch {
    // No address.
    return null;
  }
}
