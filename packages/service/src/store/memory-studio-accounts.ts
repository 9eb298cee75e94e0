import type { StudioMembership, StudioRole } from '@auroraai/api-client/studio';
import type {
  KnownAccount,
  StoredStudioLink,
  StoredStudioSession,
  StudioAccount,
  StudioAccountStore,
  StudioAuditNote,
  Tries,
} from './studio-account-store.ts';

/** Accounts of the studio in memory. */
export function createMemoryStudioAccounts(): StudioAccountStore {
  const organisations = new Map<string, { id: string; name: string }>();
  const accounts = new Map<string, StudioAccount>();
  /** By organisation, then by account. */
  const roles = new Map<string, Map<string, StudioRole>>();
  const sessions = new Map<string, StoredStudioSession>();
  const links = new Map<string, StoredStudioLink>();
  const tries = new Map<string, Tries>();
  let notes: (StudioAuditNote & { number: number })[] = [];
  let lastNumber = 0;

  const membershipsOf = (account: string): StudioMembership[] =>
    [...roles]
      .flatMap(([id, members]) => {
        const role = members.get(account);
        const organisation = organisations.get(id);
        return role && organisation ? [{ organisation: { ...organisation }, role }] : [];
      })
      .sort((one, other) => byName(one.organisation, other.organisation));
  const known = (account: StudioAccount | undefined): KnownAccount | null =>
    account ? { ...account, memberships: membershipsOf(account.id) } : null;
  const withEmail = (email: string) => [...accounts.values()].find((one) => one.email === email);
  const endAll = (account: string, except?: string) => {
    for (const { tokenHash, account: of } of [...sessions.values()]) {
      if (of === account && tokenHash !== except) sessions.delete(tokenHash);
    }
  };
  const isOpen = (link: StoredStudioLink | undefined, now: Date) =>
    link !== undefined && link.expiresAt > now;

  return {
    async putOrganisation({ id, name }) {
      organisations.set(id, { id, name });
    },
    async organisation(id) {
      return structuredClone(organisations.get(id) ?? null);
    },
    async byEmail(email) {
      return known(withEmail(email));
    },
    async account(id) {
      return known(accounts.get(id));
    },
    async create(account) {
      if (accounts.has(account.id) || withEmail(account.email)) return false;
      accounts.set(account.id, { ...account });
      return true;
    },
    async change(id, patch) {
      const account = accounts.get(id);
      if (account) accounts.set(id, { ...account, ...patch });
    },
    async setRole(organisation, account, role) {
      if (!organisations.has(organisation) || !accounts.has(account)) return false;
      const members = roles.get(organisation) ?? new Map<string, StudioRole>();
      const isAdministrator = ([, one]: [string, StudioRole]) => one === 'administrator';
      const next = new Map(members);
      if (role) next.set(account, role);
      else if (!next.delete(account)) return false;
      if ([...members].some(isAdministrator) && ![...next].some(isAdministrator)) return false;
      roles.set(organisation, next);
      if (membershipsOf(account).length === 0) {
        accounts.delete(account);
        endAll(account);
      }
      return true;
    },
    async members(organisation) {
      const members = [...(roles.get(organisation) ?? [])].flatMap(([id, role]) => {
        const account = accounts.get(id);
        return account ? [{ ...account, role }] : [];
      });
      return members.sort(byName);
    },

    async startSession(session) {
      sessions.set(session.tokenHash, structuredClone(session));
    },
    async session(tokenHash, now) {
      const session = sessions.get(tokenHash);
      const of = session && known(accounts.get(session.account));
      if (!session || !of || session.expiresAt <= now) return null;
      return { ...structuredClone(session), of };
    },
    async extendSession(tokenHash, expiresAt) {
      const session = sessions.get(tokenHash);
      if (session) session.expiresAt = expiresAt;
    },
    async endSession(tokenHash) {
      sessions.delete(tokenHash);
    },
    async endSessions(account, except) {
      endAll(account, except);
    },

    async putLink(link) {
      for (const { tokenHash, organisation, email } of [...links.values()]) {
        if (organisation === link.organisation && email === link.email) links.delete(tokenHash);
      }
      links.set(link.tokenHash, structuredClone(link));
    },
    async link(tokenHash, now) {
      const link = links.get(tokenHash);
      return isOpen(link, now) ? structuredClone(link ?? null) : null;
    },
    async links(organisation, now) {
      return [...links.values()]
        .filter((link) => link.organisation === organisation && isOpen(link, now))
        .sort((one, other) => (one.email < other.email ? -1 : 1))
        .map((link) => structuredClone(link));
    },
    async dropLink(organisation, id) {
      const link = [...links.values()].find((one) => one.id === id);
      return link?.organisation === organisation && links.delete(link.tokenHash);
    },
    async redeem(tokenHash, now, account) {
      const link = links.get(tokenHash);
      const same = withEmail(account.email);
      if (!link || !isOpen(link, now) || (same && same.id !== account.id)) return false;
      links.delete(tokenHash);
      const before = accounts.get(account.id);
      const { passwordHash } = account;
      accounts.set(account.id, before ? { ...before, passwordHash } : { ...account });
      const members = roles.get(link.organisation) ?? new Map<string, StudioRole>();
      roles.set(link.organisation, members);
      if (!members.has(account.id)) members.set(account.id, link.role);
      return true;
    },

    async countTry(key, count) {
      const next = count(structuredClone(tries.get(key) ?? null));
      if (next) tries.set(key, next);
      return next !== null;
    },
    async forgetTries(key) {
      tries.delete(key);
    },

    async note(added) {
      for (const one of added) {
        lastNumber += 1;
        notes.push({ ...structuredClone(one), number: lastNumber });
      }
    },
    async audit(organisation, { before, limit }) {
      const asked = notes.filter(
        (one) => one.organisation === organisation && (before === null || one.number < before),
      );
      return structuredClone(asked.reverse().slice(0, limit));
    },

    async tidy(now, over) {
      const gone = [
        ...[...sessions.values()].filter(({ expiresAt }) => expiresAt <= now),
        ...[...links.values()].filter(({ expiresAt }) => expiresAt <= now),
      ];
      for (const { tokenHash } of gone) {
        sessions.delete(tokenHash);
        links.delete(tokenHash);
      }
      const oldTries = [...tries].filter(([, { at }]) => at < over.tries);
      for (const [key] of oldTries) tries.delete(key);
      const all = notes.length;
      notes = notes.filter(({ at }) => at >= over.notes);
      return gone.length + oldTries.length + all - notes.length;
    },
  };
}

function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  const [a, b] = [one, other].map(({ name, id }) => `${name}\0${id}`) as [string, string];
  return a < b ? -1 : 1;
}
