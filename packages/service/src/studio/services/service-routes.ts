import type { OwnServicePage, ServiceTeaching } from '@auroraai/api-client/studio';
import { type CrisisReader, createCrisisReader } from '@auroraai/dialogue';
import { LIFE_AREAS } from '@auroraai/recommender';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Env } from '../../deps.ts';
import {
  AtCapacity,
  type ConcurrencyLimiter,
  createConcurrencyLimiter,
} from '../../http/concurrency-limiter.ts';
import { TEACHINGS_KEPT } from '../../store/studio-service-store.ts';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { notFound, StudioError, waitFor } from '../problem.ts';
import { readDays } from '../reports/read-days.ts';
import { listServices } from './list-services.ts';
import { ownService, ownServices } from './own-services.ts';
import { readWords } from './read-words.ts';
import { servicesAsked, serviceTeaching, teachingChange } from './schemas.ts';
import { servicesCsv } from './services-csv.ts';
import { showDays } from './show-figures.ts';
import { showAreas, showService, showTeaching, showTexts } from './show-service.ts';
import { suggestWords } from './suggest-words.ts';
import { tryTeaching } from './try-teaching.ts';

/** So many trials, and suggestions for pages, are made at the same moment. */
const AT_ONCE = 4;

/** The services of an organisation, and what it teaches about them. */
export function serviceHandlers(
  deps: StudioDeps,
): HandlersOf<
  | 'GET /organisations/:organisation/services'
  | 'GET /organisations/:organisation/services/:service'
  | 'GET /organisations/:organisation/services/:service/history'
  | 'POST /organisations/:organisation/services/:service/trial'
  | 'POST /organisations/:organisation/services/:service/teaching'
> {
  const { studioServices } = deps.store;
  const [trials, suggestions] = [
    createConcurrencyLimiter(AT_ONCE),
    createConcurrencyLimiter(AT_ONCE),
  ];
  const pause = () =>
    new Promise<void>((resolve) => {
      deps.later(resolve, 0);
    });
  let reader: CrisisReader | null = null;
  const crisis = () => {
    // Its lists are long, and few ever ask for them.
    reader ??= createCrisisReader();
    return reader;
  };
  const serviceOf = (c: Context<Env>) => c.req.param('service') ?? '';
  const teachingOf = ({ organisation }: Member) => studioServices.of(organisation.id);

  /** Runs a task that asks the recommender often; at its busiest it makes something else of it. */
  const often = async <T>(
    among: ConcurrencyLimiter,
    task: () => Promise<T>,
    busy: () => T,
  ): Promise<T> => {
    try {
      return await among.run(task);
    } catch (error) {
      if (error instanceof AtCapacity) return busy();
      throw error;
    }
  };
  const refuse = (): never => {
    throw waitFor('busy', 2);
  };

  const readTeaching = (
    { areas: said, words: given }: v.InferOutput<typeof serviceTeaching>,
    path: string,
  ): ServiceTeaching => {
    const areas: ServiceTeaching['areas'] = {};
    for (const area of LIFE_AREAS) if (said[area] !== undefined) areas[area] = said[area];
    const { words, faults } = readWords(given, crisis());
    if (faults.length === 0) return { areas, words };
    throw invalid(faults.map((fault) => ({ ...fault, path: path + fault.path })));
  };

  return {
    'GET /organisations/:organisation/services': async (c, member) => {
      const { from, to, format, ...said } = c.req.query();
      const days = readDays(from, to);
      const numbers = ['offset', 'limit'].flatMap((name) => {
        const written = said[name];
        return written === undefined ? [] : [[name, Number(written || Number.NaN)]];
      });
      const asked = v.safeParse(servicesAsked, { ...said, ...Object.fromEntries(numbers) });
      if (!asked.success) {
        throw invalid(
          asked.issues.map(({ path, message }) => ({
            path: String(path?.[0]?.key ?? '').slice(0, 100),
            message,
          })),
        );
      }
      if (format !== 'csv') {
        return c.json(await listServices(deps, member, { ...asked.output, ...days }));
      }
      const whole = { ...asked.output, ...days, offset: 0, limit: Number.POSITIVE_INFINITY };
      const { services } = await listServices(deps, member, whole);
      return c.body(servicesCsv(services), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="services-${days.from}-${days.to}.csv"`,
      });
    },

    'GET /organisations/:organisation/services/:service': async (c, member) => {
      const { from, to } = readDays(c.req.query('from'), c.req.query('to'));
      const service = await ownService(deps, member, serviceOf(c));
      const [[figures], days, standing, suggested] = await Promise.all([
        studioServices.figures([service.id], from, to),
        studioServices.days(service.id, from, to),
        teachingOf(member).newest(service.id),
        often(
          suggestions,
          () => suggestWords(deps, service, { crisis: crisis(), pause }),
          () => [],
        ),
      ]);
      const knowledge = deps.knowledge();
      const page: OwnServicePage = {
        service: showService(knowledge, service, { taught: standing?.revision ?? 0, figures }),
        texts: showTexts(service),
        areas: showAreas(knowledge, service, standing),
        teaching: showTeaching(standing),
        suggestions: suggested,
        days: showDays(days),
      };
      return c.json(page);
    },

    'GET /organisations/:organisation/services/:service/history': async (c, member) => {
      const revisions = await teachingOf(member).history(serviceOf(c), TEACHINGS_KEPT);
      // What was taught about a service that is gone is still the organisation's to see.
      if (revisions.length === 0) await ownService(deps, member, serviceOf(c));
      return c.json({ revisions: revisions.map(showTeaching) });
    },

    'POST /organisations/:organisation/services/:service/trial': async (c, member) => {
      const proposed = readTeaching(await readJson(deps, c.req.raw, serviceTeaching), '');
      const service = await ownService(deps, member, serviceOf(c));
      const [{ services }, standing] = await Promise.all([
        ownServices(deps, member),
        teachingOf(member).newest(service.id),
      ]);
      const own = new Set(services.map(({ id }) => id));
      const trial = {
        ...{ service, proposed, standing: showTeaching(standing), pause },
        isOwn: ({ id }: { id: string }) => own.has(id),
      };
      return c.json(await often(trials, () => tryTeaching(deps, trial), refuse));
    },

    'POST /organisations/:organisation/services/:service/teaching': async (c, member) => {
      const { base, teaching, restores = null } = await readJson(deps, c.req.raw, teachingChange);
      const { areas, words } = readTeaching(teaching, '/teaching');
      const service = await ownService(deps, member, serviceOf(c));
      const own = teachingOf(member);
      if (restores !== null) {
        const earlier = await own.history(service.id, TEACHINGS_KEPT);
        if (!earlier.some(({ revision }) => revision === restores)) throw notFound();
      }
      const { fi, sv, en } = service.names;
      const names = { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) };
      const { kept, standing } = await own.teach(service.id, base, {
        ...{ areas, words, names, restores },
        ...{ by: member.account.name, at: deps.now() },
      });
      if (!kept) {
        const members = { standing: showTeaching(standing) };
        throw new StudioError('changed-meanwhile', 'Somebody else has taught it.', { members });
      }
      await member.note(
        restores === null ? 'service-taught' : 'service-teaching-restored',
        service.id,
      );
      await deps.taught.refresh();
      return c.json(showTeaching(standing));
    },
  };
}
