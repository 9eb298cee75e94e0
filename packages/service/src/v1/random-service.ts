import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { toServiceObject } from './service-object.ts';

/**
 * `GET /random_service`: five nationwide services drawn by chance. The original gave raw database
 * rows; a row of ours is the id, the name, the summary and the whole service object.
 */
export function randomService(deps: Deps): Handler<Env> {
  return () => {
    const { catalogue } = deps.knowledge();
    const left = [...catalogue.services.values()].filter(
      (service) => service.areaType !== 'LimitedType' && service.origin === 'ptv',
    );
    const drawn = [];
    while (left.length > 0 && drawn.length < 5) {
      drawn.push(...left.splice(randomIndex(deps, left.length), 1));
    }
    const rows = drawn.map((service) => {
      const object = toServiceObject(service, { catalogue, codes: deps.codes });
      return [object.service_id, object.service_name, object.service_description_summary, object];
    });
    return Response.json({ service: rows });
  };
}

function randomIndex(deps: Deps, length: number): number {
  const [a = 0, b = 0, c = 0] = deps.randomBytes(3);
  return (a * 65_536 + b * 256 + c) % length;
}
