import type { AddressFault } from '@auroraai/service/studio';

/** A chain of certificates of which a link is missing: browsers find it by themselves, programs do not. */
const NOT_TRUSTED: ReadonlySet<string | undefined> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** What an error of a connection says of a web address; whatever else is wrong, people cannot open it either. */
export function faultOf({ code }: NodeJS.ErrnoException): AddressFault {
  return NOT_TRUSTED.has(code) ? 'not-trusted' : 'no-answer';
}
