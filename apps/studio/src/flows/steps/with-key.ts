import type { StudioJson } from '@auroraai/api-client/studio';
import type { JsonObject } from '../../draft/json.ts';

/** An object with another value under a key; without it where that is undefined. */
export function withKey(
  object: JsonObject,
  key: string,
  value: StudioJson | undefined,
): JsonObject {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest;
}
