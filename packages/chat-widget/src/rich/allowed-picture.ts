import type { ChatSettings } from '../element/settings.ts';

/** The address of a picture that may be loaded, or null: the service's own and those of named origins. */
export function allowedPicture(
  address: string,
  { server, imageOrigins = '' }: Pick<ChatSettings, 'server' | 'imageOrigins'>,
): string | null {
  try {
    const { protocol, origin, href } = new URL(address);
    const own = new URL(server ?? location.origin).origin;
    const isAllowed = [own, ...imageOrigins.split(/[\s,]+/)].includes(origin);
    return isAllowed && (protocol === 'https:' || origin === own) ? href : null;
  } catch {
    // No address: nothing to load.
    return null;
  }
}
