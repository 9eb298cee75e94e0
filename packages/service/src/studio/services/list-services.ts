import type {
  OwnService,
  OwnServiceOnly,
  OwnServiceOrder,
  OwnServices,
  ServiceCount,
} from '@auroraai/api-client/studio';
import { foldText } from '@auroraai/recommender';
import type * as v from 'valibot';
import type { Member } from '../access/access.ts';
import type { StudioDeps } from '../deps.ts';
import { ownServices } from './own-services.ts';
import type { servicesAsked } from './schemas.ts';
import { showGone, showService } from './show-service.ts';

/** What is asked of the list, beside the days. */
export type Asked = v.InferOutput<typeof servicesAsked> & { from: string; to: string };

const DEFAULT_LIMIT = 50;

/** Fewer thumbs down say too little to single a service out. */
const LEAST_UNHELPFUL = 5;

const NAMES = new Intl.Collator('fi');

/** Lists the services of an organisation with their figures. */
export async function listServices(
  deps: StudioDeps,
  member: Member,
  { from, to, search = '', only, order = 'name', offset = 0, limit = DEFAULT_LIMIT }: Asked,
): Promise<OwnServices> {
  const { studioServices } = deps.store;
  const { linked, services } = await ownServices(deps, member);
  const [figures, teachings] = await Promise.all([
    studioServices.figures(
      services.map(({ id }) => id),
      from,
      to,
    ),
    studioServices.of(member.organisation.id).all(),
  ]);
  const figuresOf = new Map(figures.map((row) => [row.service, row]));
  const taught = new Map(teachings.map((teaching) => [teaching.service, teaching]));
  const knowledge = deps.knowledge();
  const live = services.map((service) =>
    showService(knowledge, service, {
      taught: taught.get(service.id)?.revision ?? 0,
      figures: figuresOf.get(service.id),
    }),
  );
  const known = new Set(live.map(({ id }) => id));
  const gone = teachings.filter(({ service }) => !known.has(service)).map(showGone);
  const all = [...live, ...gone];
  const words = foldText(search).split(/\s+/);
  const wanted = all
    .filter((service) => (only ? STANDS_OUT[only](service) : true))
    .filter(({ names }) => {
      const text = foldText(Object.values(names).join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => inOrder(order, a, b) || NAMES.compare(nameOf(a), nameOf(b)));
  const standingOut = Object.entries(STANDS_OUT).map(
    ([name, does]) => [name, all.filter(does).length] as const,
  );
  return {
    linked,
    services: wanted.slice(offset, offset + limit),
    total: wanted.length,
    all: live.length,
    standing_out: Object.fromEntries(standingOut) as OwnServices['standing_out'],
  };
}

const STANDS_OUT: Record<OwnServiceOnly, (service: OwnService) => boolean> = {
  'never-recommended': ({ gone, figures }) => !gone && figures.recommended === 0,
  'never-chosen': ({ gone, figures }) => !gone && figures.recommended !== 0 && figures.chosen === 0,
  unhelpful: ({ figures: { helpful, unhelpful } }) =>
    told(unhelpful) >= LEAST_UNHELPFUL && told(unhelpful) > told(helpful),
  taught: ({ taught, gone }) => taught > 0 && !gone,
  gone: ({ gone }) => gone,
};

/** By what may be told of the figures only, so that the order tells no more. */
function inOrder(order: OwnServiceOrder, a: OwnService, b: OwnService): number {
  return order === 'name' ? 0 : told(b.figures[order]) - told(a.figures[order]);
}

/** What is held back stands between none and five. */
function told(count: ServiceCount): number {
  return count ?? 1;
}

function nameOf({ names: { fi, sv, en } }: OwnService): string {
  return fi ?? sv ?? en ?? '';
}
