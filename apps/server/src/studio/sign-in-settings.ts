import type { LetInElsewhere } from '@auroraai/service/studio';
import { isRecord, readSettingsList, type SettingsFault } from '../settings-list.ts';

type Role = LetInElsewhere['roles'][number]['role'];

/** The OpenID Connect sign-in of an organisation, as an operator writes it. */
export interface SignInSettings {
  id: string;
  /** As people know it. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The domains of e-mail addresses for which it may speak. */
  emailDomains: readonly string[];
  /** Whether its e-mail addresses are taken without `email_verified`. */
  unverifiedEmails?: boolean;
  /** Roles by the values of a claim; without it only who is a member already comes in. */
  roles?: { claim: string; organisation: string; of: Readonly<Record<string, Role>> };
}

const MEMBERS = ['id', 'name', 'issuer', 'clientId', 'clientSecret', 'emailDomains'];
const OPTIONAL = ['unverifiedEmails', 'roles'];
const ROLES = ['viewer', 'writer', 'publisher', 'administrator'];

const FILE = {
  variable: 'STUDIO_SIGN_IN',
  document: 'docs/operators.md',
  faultOf,
  sharedBy: ({ id }: SignInSettings) => `the id ${id}`,
};

/**
 * Reads the sign-ins of organisations from the operator's file; none without one.
 *
 * @throws SentenceError naming the place in the file that is at fault, but nothing that it holds.
 */
export async function readSignIns(file: string | null): Promise<SignInSettings[]> {
  return file === null ? [] : readSettingsList<SignInSettings>(file, FILE);
}

/** The first thing that is wrong with the settings of a sign-in, or null. */
function faultOf(one: unknown): SettingsFault | null {
  if (!isRecord(one)) return { at: '', what: 'must be an object' };
  const unknown = Object.keys(one).find((name) => ![...MEMBERS, ...OPTIONAL].includes(name));
  if (unknown) return { at: `.${unknown}`, what: 'is not known' };
  const { id, issuer, emailDomains, unverifiedEmails, roles } = one;
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,60}$/.test(id)) {
    return { at: '.id', what: 'must be lower-case letters, digits and hyphens' };
  }
  const empty = ['name', 'clientId', 'clientSecret'].find((name) => !isText(one[name]));
  if (empty) return { at: `.${empty}`, what: 'must be a text' };
  if (!isIssuer(issuer)) return { at: '.issuer', what: 'must be an https address' };
  const isDomain = (domain: unknown) =>
    typeof domain === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain);
  if (!Array.isArray(emailDomains) || emailDomains.length === 0 || !emailDomains.every(isDomain)) {
    return { at: '.emailDomains', what: 'must be a list of domains such as kouvola.fi' };
  }
  if (unverifiedEmails !== undefined && typeof unverifiedEmails !== 'boolean') {
    return { at: '.unverifiedEmails', what: 'must be true or false' };
  }
  if (roles === undefined) return null;
  if (!isRecord(roles) || !isText(roles.claim) || !isText(roles.organisation)) {
    return { at: '.roles', what: 'must name a claim and an organisation' };
  }
  const isRole = (role: unknown) => typeof role === 'string' && ROLES.includes(role);
  const isRight = isRecord(roles.of) && Object.values(roles.of).every(isRole);
  return isRight
    ? null
    : { at: '.roles.of', what: `must give each value one of ${ROLES.join(', ')}` };
}

/** An unencrypted one is for trying out on this machine only. */
function isIssuer(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
