import { type EmbedChoices, namesOf, themeOf } from './choices.ts';
import { inTheDark } from './colours.ts';

/** Under which address an organisation puts its own texts. */
export const CONFIG_ADDRESS = '/aurora-chat.json';

/** The script tag's attributes, in the order in which they are written. */
export function attributesOf(
  choices: EmbedChoices,
  config: string = CONFIG_ADDRESS,
): [name: string, value: string][] {
  const theme = themeOf(choices);
  return [
    ['bot', choices.bot],
    ...(choices.language ? [pair('language', choices.language)] : []),
    ...(theme ? [pair('theme', theme)] : []),
    ...(choices.position ? [pair('position', choices.position)] : []),
    ...(choices.renderer ? [pair('renderer', 'webchat')] : []),
    ...(choices.renderer === 'speech' ? [pair('speech', 'browser')] : []),
    ...(namesOf(choices) ? [pair('config', config)] : []),
  ];
}

/** The tag that an organisation pastes. */
export function scriptTag(choices: EmbedChoices, server: string): string {
  const data = attributesOf(choices).map(([name, value]) => `data-${name}="${escaped(value)}"`);
  const attributes = [`src="${server}/embed/aurora-chat.js"`, ...data, 'defer'];
  return `<script\n${attributes.map((one) => `  ${one}\n`).join('')}></script>`;
}

/** The rule for own colours, or null when the theme's own are kept. */
export function styleRule({ colours }: EmbedChoices): string | null {
  if (!colours) return null;
  const lines = customProperties(colours).map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}`;
}

/** Own colours as the custom properties that the chat reads. */
export function customProperties(
  colours: NonNullable<EmbedChoices['colours']>,
): [name: string, value: string][] {
  const dark = inTheDark(colours);
  return [
    ['--aurora-accent', `light-dark(${colours.accent}, ${dark.accent})`],
    ['--aurora-accent-text', `light-dark(${colours.accentText}, ${dark.accentText})`],
  ];
}

/** The document with own texts, or null when none was given. */
export function configDocument(choices: EmbedChoices): string | null {
  const names = namesOf(choices);
  return names && `${JSON.stringify({ names }, null, 2)}`;
}

/** What a strict content security policy has to allow. */
export function policyLine({ renderer }: EmbedChoices, server: string): string {
  const socket = server.replace(/^http/, 'ws');
  const frame = renderer ? ` frame-src ${server};` : '';
  return `script-src ${server}; connect-src ${server} ${socket};${frame}`;
}

/** The same chat as a React component. */
export function reactCode(choices: EmbedChoices, server: string): string {
  const props = [pair('server', server), ...attributesOf(choices)];
  const lines = props.map(([name, value]) => `      ${name}=${JSON.stringify(value)}\n`);
  return `import { AuroraChat } from '@auroraai/chat-widget';\n\nexport function Chat() {\n  return (\n    <AuroraChat\n${lines.join('')}    />\n  );\n}`;
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
