import { start } from './boot/start.ts';
import { choicesOf } from './embed/address.ts';
import { attributesOf, configDocument, customProperties } from './embed/snippets.ts';
import './site/preview.css';

/** The page in the frame of the configurator: someone's website with the chat's real script tag. */
const TEXTS = '/upota/esikatselu/aurora-chat.json';

start();
const asked = choicesOf(new URL(location.href).searchParams);
// With speech the frame of Web Chat would share the origin of this very page: here it stays without.
const choices: typeof asked =
  asked.renderer === 'speech' ? { ...asked, renderer: 'webchat' } : asked;
for (const [name, value] of choices.colours ? customProperties(choices.colours) : [])
  document.documentElement.style.setProperty(name, value);

const texts = configDocument(choices);
const network = window.fetch;
// The document that the organisation will put on its own website stands in the address as yet.
window.fetch = async (input, init) =>
  texts && String(input).endsWith(TEXTS)
    ? new Response(texts, { headers: { 'content-type': 'application/json' } })
    : network(input, init);

const script = document.createElement('script');
script.src = '/embed/aurora-chat.js';
for (const [name, value] of attributesOf(choices, TEXTS)) script.dataset[name] = value;
document.head.append(script);
