import { type AuroraChatElement, defineAuroraChat } from '../element/define-element.ts';

type Call = [method: 'open' | 'close' | 'toggle' | 'send' | 'setLanguage', ...args: unknown[]];

/**
 * The one global of the script tag: the element of the first chat. Before the script has come a page
 * may put calls into an array of this name, such as `['open']`.
 */
interface Page {
  AuroraChat?: (AuroraChatElement & { push?: (...calls: Call[]) => void }) | Call[];
}

const page = window as Page;
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="aurora-chat.js"]')!;
const { origin, href } = new URL(script.src);

defineAuroraChat(() => import(/* @vite-ignore */ new URL('app.js', href).href), { server: origin });

const place = () => {
  const { bot = '' } = script.dataset;
  // The same script twice is one chat.
  if (document.querySelector(`aurora-chat[bot="${CSS.escape(bot)}"]`)) return;
  const element = document.createElement('aurora-chat') as AuroraChatElement;
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  document.body.append(element);
  const before = page.AuroraChat ?? [];
  if ('isConnected' in before && before.isConnected) return;
  const push = (...calls: Call[]) => {
    for (const [method, ...args] of calls)
      (element[method] as (...all: unknown[]) => void)(...args);
  };
  page.AuroraChat = Object.assign(element, { push });
  if (Array.isArray(before)) push(...before);
};

if (document.body) place();
else addEventListener('DOMContentLoaded', place);
