import { type EmbedChoices, FIRST_CHOICES, NAMED_LANGUAGES } from './choices.ts';
import { isHex } from './colours.ts';

/** Where the preview stands. */
const PREVIEW = '/upota/esikatselu/';

/** The address of the preview of some choices. */
export function previewAddress(choices: EmbedChoices, pageLanguage: string): string {
  const { bot, language, palette, scheme, position, renderer, colours, names } = choices;
  const query = new URLSearchParams({ lang: pageLanguage, bot });
  const more = { language, palette, scheme, position, renderer, ...colours };
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  for (const each of NAMED_LANGUAGES) if (names[each]) query.set(`name-${each}`, names[each]);
  return `${PREVIEW}?${query}`;
}

/** Reads the choices from such an address; what it does not know stays as it was. */
export function choicesOf(query: URLSearchParams): EmbedChoices {
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === query.get(name)) ?? '';
  const accent = query.get('accent') ?? '';
  const accentText = query.get('accentText') ?? '';
  return {
    bot: /^[a-z0-9][a-z0-9-]{0,62}$/.exec(query.get('bot') ?? '')?.[0] ?? FIRST_CHOICES.bot,
    language: /^[a-z]{2,3}$/.exec(query.get('language') ?? '')?.[0] ?? '',
    palette: oneOf('palette', ['neutral', 'high-contrast']),
    scheme: oneOf('scheme', ['light', 'dark']),
    position: oneOf('position', ['left']),
    renderer: oneOf('renderer', ['webchat', 'speech']),
    colours: isHex(accent) && isHex(accentText) ? { accent, accentText } : null,
    names: {
      fi: query.get('name-fi') ?? '',
      sv: query.get('name-sv') ?? '',
      en: query.get('name-en') ?? '',
    },
  };
}
