import type { MadeLink } from '@auroraai/api-client/studio';
import * as v from 'valibot';
import { boundedText, object, text } from '../../v2/schemas.ts';
import { type LinkDeps, makeLink } from './links.ts';
import { email, language, personName, role } from './schemas.ts';

const wanted = object({
  organisation: v.pipe(
    text(),
    v.regex(/^[a-z0-9][\w-]{0,62}$/, 'must be the id of an organisation'),
  ),
  organisation_name: v.optional(boundedText(120)),
  email,
  name: personName,
  role,
  language,
});

/** Somebody whom the operator lets into the studio. */
export type EditorWanted = v.InferOutput<typeof wanted>;

/** Reads what an operator says; otherwise the name of what is wrong and what it must be. */
export function readEditor(
  given: unknown,
): { editor: EditorWanted } | { wrong: string; why: string } {
  const result = v.safeParse(wanted, given);
  if (result.success) return { editor: result.output };
  const [{ path, message }] = result.issues;
  return { wrong: String(path?.[0]?.key ?? ''), why: message };
}

/**
 * Lets somebody in, for the operator: gives the role, to an account that is there at once, and a link
 * that sets the password. Null when the organisation would be left without an administrator.
 */
export async function letEditorIn(
  deps: LinkDeps,
  { organisation, organisation_name: organisationName, ...person }: EditorWanted,
): Promise<MadeLink | null> {
  const accounts = deps.store.studioAccounts;
  const there = await accounts.organisation(organisation);
  if (!there || organisationName) {
    await accounts.putOrganisation({ id: organisation, name: organisationName ?? organisation });
  }
  const known = await accounts.byEmail(person.email);
  if (known && !(await accounts.setRole(organisation, known.id, person.role))) return null;
  const link = { ...person, kind: 'password', organisation, by: null } as const;
  const { id, ...made } = await makeLink(deps, link);
  const by = { organisation, at: deps.now(), account: null, name: '' };
  await accounts.note([{ ...by, what: 'let-in-by-operator', of: known?.id ?? id }]);
  return made;
}
