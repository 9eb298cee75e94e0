import type { MadeLink, StudioMembers } from '@auroraai/api-client/studio';
import type { Deps } from '../../deps.ts';
import { readJson } from '../../v2/read-request.ts';
import { object } from '../../v2/schemas.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError } from '../problem.ts';
import { makeLink, mayChoosePassword } from './links.ts';
import { email, language, personName, role } from './schemas.ts';

const newMember = object({ email, name: personName, role, language });
const newRole = object({ role });

/** What administrators do with the people of their organisation. */
export function memberHandlers(
  deps: Deps,
): HandlersOf<
  | 'GET /organisations/:organisation/members'
  | 'POST /organisations/:organisation/invitations'
  | 'DELETE /organisations/:organisation/invitations/:invitation'
  | 'POST /organisations/:organisation/members/:account'
  | 'DELETE /organisations/:organisation/members/:account'
  | 'POST /organisations/:organisation/members/:account/password-link'
> {
  const accounts = deps.store.studioAccounts;

  const memberOf = async (organisation: string, id: string | undefined) => {
    const member = (await accounts.members(organisation)).find((one) => one.id === id);
    if (!member) throw notFound();
    return member;
  };

  return {
    'GET /organisations/:organisation/members': async (c, { organisation }) => {
      const [members, links] = await Promise.all([
        accounts.members(organisation.id),
        accounts.links(organisation.id, deps.now()),
      ]);
      const answer: StudioMembers = {
        members: members.map(({ id, name, email, role }) => ({ account: id, name, email, role })),
        invitations: links
          .filter(({ kind }) => kind === 'invitation')
          .map(({ id, name, email, role, by, expiresAt }) => ({
            ...{ id, name, email, role, invited_by: by ?? '', expires_at: expiresAt.toISOString() },
          })),
      };
      return c.json(answer);
    },

    'POST /organisations/:organisation/invitations': async (c, { organisation, account, note }) => {
      const person = await readJson(deps, c.req.raw, newMember);
      const members = await accounts.members(organisation.id);
      if (members.some((member) => member.email === person.email)) {
        throw new StudioError('name-taken', 'Somebody with this e-mail address is here already.');
      }
      const link = { ...person, kind: 'invitation', organisation: organisation.id } as const;
      const { id, ...made } = await makeLink(deps, { ...link, by: account.name });
      await note('invited', id);
      return c.json<MadeLink>(made, 201);
    },

    'DELETE /organisations/:organisation/invitations/:invitation': async (
      c,
      { organisation, note },
    ) => {
      const id = c.req.param('invitation') ?? '';
      const links = await accounts.links(organisation.id, deps.now());
      if (!links.some((link) => link.id === id)) throw notFound();
      await accounts.dropLink(organisation.id, id);
      await note('invitation-withdrawn', id);
      return c.body(null, 204);
    },

    'POST /organisations/:organisation/members/:account': async (c, { organisation, note }) => {
      const given = await readJson(deps, c.req.raw, newRole);
      const member = await memberOf(organisation.id, c.req.param('account'));
      if (!(await accounts.setRole(organisation.id, member.id, given.role))) throw lastOne();
      await note(`role-${given.role}`, member.id);
      return c.body(null, 204);
    },

    'DELETE /organisations/:organisation/members/:account': async (c, { organisation, note }) => {
      const member = await memberOf(organisation.id, c.req.param('account'));
      if (!(await accounts.setRole(organisation.id, member.id, null))) throw lastOne();
      await note('member-removed', member.id);
      return c.body(null, 204);
    },

    'POST /organisations/:organisation/members/:account/password-link': async (
      c,
      { organisation, account, note },
    ) => {
      const { role, ...member } = await memberOf(organisation.id, c.req.param('account'));
      if (
        !mayChoosePassword({ organisation: organisation.id }, await accounts.account(member.id))
      ) {
        throw new StudioError(
          'not-allowed',
          'The account has roles elsewhere too: ask the operator of the service.',
        );
      }
      const { email, name, language } = member;
      const link = { kind: 'password', organisation: organisation.id, role } as const;
      const { id: _, ...made } = await makeLink(deps, {
        ...{ ...link, email, name, language, by: account.name },
      });
      await note('password-link-made', member.id);
      return c.json<MadeLink>(made, 201);
    },
  };
}

function lastOne(): StudioError {
  return new StudioError('last-administrator', 'Make somebody else an administrator first.');
}
