import type { Translate } from '../../catalogues/translate.ts';
import type { ChatSettings } from '../../element/settings.ts';
import { allowedPicture } from '../../rich/allowed-picture.ts';

/** What decides which pictures of a card are shown, and what is said in the place of others. */
export interface CardRules {
  settings: Pick<ChatSettings, 'server' | 'imageOrigins'>;
  t: Translate;
}

const DEEPEST = 24;

/**
 * An adaptive card in which every picture may be loaded. One from elsewhere is a link, as in our own
 * transcript; video and sound are links too; backgrounds and icons, which say nothing, are left out.
 */
export function cleanAdaptiveCard(card: unknown, rules: CardRules, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(card)) return card.map((one) => cleanAdaptiveCard(one, rules, depth + 1));
  if (typeof card !== 'object' || card === null) return card;
  const given = card as Record<string, unknown>;
  const { type } = given;
  if (type === 'Image' && !isAllowed(given.url, rules)) return blocked(given, rules);
  if (type === 'Media') return mediaLinks(given, rules);
  const entries = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'backgroundImage' || key === 'iconUrl' || key === 'poster')
      return isAllowed(addressOf(value), rules) ? [[key, value]] : [];
    return [[key, cleanAdaptiveCard(value, rules, depth + 1)]];
  });
  return Object.fromEntries(entries);
}

/** Whether a picture may be loaded: the service's own and those of named origins. */
function isAllowed(url: unknown, { settings }: CardRules): boolean {
  return typeof url === 'string' && allowedPicture(url, settings) !== null;
}

function addressOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { url?: unknown }).url : value;
}

function blocked({ url, altText }: Record<string, unknown>, { t }: CardRules): unknown {
  const words = typeof altText === 'string' && altText !== '' ? altText : t('card.picture');
  return textBlock(`${t('card.pictureBlocked')} ${linkOf(words, url)}`);
}

function mediaLinks({ sources, altText }: Record<string, unknown>, rules: CardRules): unknown {
  const [source] = Array.isArray(sources) ? (sources as { url?: unknown }[]) : [];
  const words = typeof altText === 'string' && altText !== '' ? altText : source?.url;
  return textBlock(
    linkOf(typeof words === 'string' ? words : rules.t('card.picture'), source?.url),
  );
}

function linkOf(words: string, url: unknown): string {
  const safe = words.replace(/[[\]]/g, ' ');
  return typeof url === 'string' && !/[\s()]/.test(url) ? `[${safe}](${url})` : safe;
}

function textBlock(text: string): unknown {
  return { type: 'TextBlock', text, wrap: true };
}
