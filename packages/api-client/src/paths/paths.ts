import { findFault } from '../boundary/find-fault.ts';
import type { AuroraClient, CallOptions, ReadOptions } from '../client.ts';
import {
  PathResponse as pathShape,
  PathsResponse as pathsShape,
} from '../generated/path-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type { PathRequest, PathResponse, PathsResponse } from '../types.ts';

/** Service paths. Rejects as `AuroraClient` does. */
export interface Paths {
  /** The ready paths. */
  list(options?: ReadOptions): Promise<PathsResponse>;
  /** A ready path with services near the person, or one made from their answers. */
  make(request: PathRequest, options?: CallOptions): Promise<PathResponse>;
}

const base = '/aurora/v2/paths';

/** The paths of a client's service. */
export function pathsOf({ connection, language }: AuroraClient): Paths {
  return {
    async list({ language: asked = language, ...given } = {}) {
      const path = `${base}?language=${asked}`;
      const answer = await send(connection, { method: 'GET', path, repeatable: true, ...given });
      return checkedJson<PathsResponse>(answer, pathsShape);
    },
    async make(request, given) {
      const answer = await send(connection, {
        method: 'POST',
        path: base,
        body: { language, ...request },
        // Asking twice changes nothing for the person: the unused path is forgotten.
        repeatable: true,
        ...given,
      });
      return checkedJson<PathResponse>(answer, pathShape);
    },
  };
}

/** A path as it was kept; undefined where it is not as the contract says. */
export function readPath(kept: unknown): PathResponse | undefined {
  return findFault(pathShape, kept) === undefined ? (kept as PathResponse) : undefined;
}
