import type { StudioVersion } from '@auroraai/api-client/studio';
import type { StoredVersion } from '../../store/studio-bot-store.ts';

/** A version in the list. */
export function showVersion(version: StoredVersion): StudioVersion {
  const { number, state, madeBy, madeAt, note, publishAt, publishedBy, publishedAt } = version;
  return {
    ...{ number, state, note, made_by: madeBy, made_at: madeAt.toISOString() },
    ...{ publish_at: publishAt?.toISOString() ?? null, published_by: publishedBy },
    ...{ published_at: publishedAt?.toISOString() ?? null, restores: version.restores },
  };
}
