import {
  type GatheredSeason,
  mergeGathered,
  type PictureRelease,
  type SituationStore,
} from '@auroraai/service';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

type Gathered = Pick<GatheredSeason, 'cells' | 'profiles'>;

const NOTHING: Gathered = { cells: [], profiles: [] };

/** Situation pictures over PostgreSQL. */
export function situationStore(db: Kysely<Schema>): SituationStore {
  return {
    gather: (more) => db.transaction().execute((trx) => add(trx, more)),

    async seasons(organisation, quiz) {
      const found = await db
        .selectFrom('situation_season')
        .select('season')
        .where('organisation', '=', organisation)
        .where('quiz', '=', quiz)
        .orderBy('season')
        .execute();
      return found.map(({ season }) => season);
    },

    async gathered(organisation, quiz, season) {
      const found = await db
        .selectFrom('situation_season')
        .select('gathered')
        .where('organisation', '=', organisation)
        .where('quiz', '=', quiz)
        .where('season', '=', season)
        .executeTakeFirst();
      return { organisation, quiz, season, ...((found?.gathered as Gathered) ?? NOTHING) };
    },

    freeze({ organisation, quiz, period, expiresAt, blocks, groups }, seasons, left) {
      return db.transaction().execute(async (trx) => {
        const kept = await trx
          .insertInto('situation_release')
          .values({
            ...{ organisation, quiz, period, expires_at: expiresAt },
            picture: JSON.stringify({ blocks, groups }),
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('period')
          .executeTakeFirst();
        if (!kept) return false;
        if (seasons.length > 0) {
          await trx
            .deleteFrom('situation_season')
            .where('organisation', '=', organisation)
            .where('quiz', '=', quiz)
            .where('season', 'in', [...seasons])
            .execute();
        }
        for (const one of left) {
          if (one.cells.length + one.profiles.length > 0) await add(trx, one);
        }
        return true;
      });
    },

    async releases(organisation, quiz) {
      const found = await db
        .selectFrom('situation_release')
        .select(['period', 'picture', 'expires_at'])
        .where('organisation', '=', organisation)
        .where('quiz', '=', quiz)
        .execute();
      return found
        .map(({ period, picture, expires_at: expiresAt }) => ({
          ...{ organisation, quiz, period, expiresAt },
          ...(picture as Pick<PictureRelease, 'blocks' | 'groups'>),
        }))
        .sort((one, other) => (one.period < other.period ? -1 : 1));
    },

    async tidy(now, oldest) {
      const releases = await db
        .deleteFrom('situation_release')
        .where('expires_at', '<=', now)
        .executeTakeFirst();
      const seasons = await db
        .deleteFrom('situation_season')
        .where('season', '<', oldest)
        .executeTakeFirst();
      return Number(releases.numDeletedRows) + Number(seasons.numDeletedRows);
    },
  };
}

async function add(trx: Transaction<Schema>, more: GatheredSeason): Promise<void> {
  const { organisation, quiz, season } = more;
  const key = { organisation, quiz, season };
  // Whoever comes second finds the row and waits for it.
  await trx
    .insertInto('situation_season')
    .values({ ...key, gathered: JSON.stringify(NOTHING) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { gathered } = await trx
    .selectFrom('situation_season')
    .select('gathered')
    .where('organisation', '=', organisation)
    .where('quiz', '=', quiz)
    .where('season', '=', season)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { cells, profiles } = mergeGathered({ ...key, ...(gathered as Gathered) }, more);
  await trx
    .updateTable('situation_season')
    .set({ gathered: JSON.stringify({ cells, profiles }) })
    .where('organisation', '=', organisation)
    .where('quiz', '=', quiz)
    .where('season', '=', season)
    .execute();
}
