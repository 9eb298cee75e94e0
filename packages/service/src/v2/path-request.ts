import * as v from 'valibot';
import type { CodeIndex } from '../code-index.ts';
import { situation } from './recommendation-request.ts';
import { boundedText, integer, object, oneOf, text } from './schemas.ts';

/** Makes the schema of `POST /aurora/v2/paths`. */
export function pathRequest(codes: CodeIndex) {
  return v.pipe(
    object({
      path_id: v.optional(
        v.pipe(boundedText(40), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a path')),
      ),
      situation: v.optional(situation),
      age: v.optional(integer(0, 120)),
      municipality_code: v.optional(
        v.pipe(
          text(),
          v.check((code) => codes.municipality(code) !== undefined, 'is not a known code'),
        ),
      ),
      language: v.optional(oneOf(['fi', 'sv', 'en'])),
    }),
    v.check(
      (sent) => sent.path_id !== undefined || sent.situation !== undefined,
      'must have a path_id, a situation, or both',
    ),
  );
}

/** A valid body of `POST /aurora/v2/paths`. */
export type ReadPathRequest = v.InferOutput<ReturnType<typeof pathRequest>>;
