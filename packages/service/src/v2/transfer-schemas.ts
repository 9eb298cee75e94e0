import type { TransferAttributes } from '@auroraai/api-client';
import { LIFE_AREAS, type LifeArea } from '@auroraai/recommender';
import * as v from 'valibot';
import type { CodeIndex } from '../code-index.ts';
import { type AttributeName, areaOf, namesOf } from '../transfers/attributes.ts';
import { invalid } from './problem.ts';
import { boundedText, integer, list, object, oneOf, text } from './schemas.ts';

const meter = v.optional(list(integer(0, 10), 1, 20));

const isNotEmpty = v.check(
  (sent: object) => Object.keys(sent).length > 0,
  'must name at least one',
);

const meters = v.pipe(
  object(
    Object.fromEntries(LIFE_AREAS.map((area) => [area, meter])) as Record<LifeArea, typeof meter>,
  ),
  isNotEmpty,
);

function attributes(codes: CodeIndex) {
  const municipality = v.pipe(
    text(),
    v.check((code) => codes.municipality(code) !== undefined, 'is not a known code'),
  );
  return v.pipe(
    object({
      age: v.optional(integer(0, 120)),
      municipality_code: v.optional(municipality),
      life_situation_meters: v.optional(meters),
    }),
    isNotEmpty,
  );
}

const language = v.optional(oneOf(['fi', 'sv', 'en']));
const id = v.pipe(text(), v.regex(/^[a-z0-9-]{1,60}$/, 'must be an id'));
const secret = v.pipe(text(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex characters'));

/** Reads the body of `POST /transfers`. */
export function transferRequest(codes: CodeIndex) {
  return object({
    receiver_id: id,
    attributes: attributes(codes),
    way: v.optional(oneOf(['link', 'code'])),
    lifetime: v.optional(oneOf(['now', 'day', 'week'])),
    language,
  });
}

/** Reads the body of `POST /transfers/redeem`. */
export const redeemRequest = v.pipe(
  object({ token: v.optional(secret), code: v.optional(boundedText(40)) }),
  v.check(
    ({ token, code }) => (token === undefined) !== (code === undefined),
    'must have a token or a code',
  ),
);

/** Reads the body of `POST /offers`. */
export function offerRequest(codes: CodeIndex) {
  return object({ sender_id: id, attributes: attributes(codes), language });
}

/** Reads the body of `POST /offers/redeem`. */
export const offerToken = object({ token: secret });

/** The problem of a partner that is not registered. */
export function unknownPartner(path: '/receiver_id' | '/sender_id'): Error {
  return invalid([{ path, message: 'is not registered' }]);
}

/** Throws a problem that names each attribute that is not among those allowed. */
export function checkNames(
  sent: TransferAttributes,
  allowed: readonly AttributeName[],
  message: string,
): void {
  const faults = namesOf(sent)
    .filter((name) => !allowed.includes(name))
    .map((name) => {
      const area = areaOf(name);
      return { path: `/attributes/${area ? `life_situation_meters/${area}` : name}`, message };
    });
  if (faults.length > 0) throw invalid(faults);
}
