import { languageOf } from '../site/language.ts';
import { answerInPage } from './answer-in-page.ts';
import { createDoor, type Door } from './door.ts';

/**
 * Says in which language the page is, before the chat's script reads it; makes the page's door and
 * lets it answer what the page's other scripts ask.
 */
export function start(): Door {
  document.documentElement.lang = languageOf(new URL(location.href), navigator.languages);
  const wanted =
    document.querySelector<HTMLMetaElement>('meta[name="aurora-service"]')?.content ?? 'auto';
  const network = window.fetch.bind(window);
  const door = createDoor({
    wanted,
    origin: location.origin,
    network,
    load: async (onProgress) => {
      const { createInPageService } = await import('./in-page-service.ts');
      return createInPageService(onProgress);
    },
  });
  answerInPage(door, window);
  return door;
}
