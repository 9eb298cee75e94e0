// Writes data/*.json and the mapping's samples from a folder with the original files
// (CREDITS.md names them and where they come from):
//   node scripts/run.mjs packages/open-data/scripts/prepare-data.ts FOLDER
// then format the samples: npx biome check --write packages/open-data
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTm35fin } from '../src/coordinates.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder with the original files.');
  process.exit(2);
}
const from = folder;
const DATA = join(import.meta.dirname, '../data');
const SAMPLES = join(import.meta.dirname, '../test/ptv-samples');

interface Named {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(from, name), 'utf8'));

/** One record a line, so that a change of one record is one line of a review. */
function lines(records: unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function write(name: string, text: string): void {
  writeFileSync(join(DATA, name), `${text}\n`);
}

const named = ({ code, fi, sv, en }: Named) => ({
  code,
  fi: fi.trim(),
  sv: sv.trim(),
  en: en.trim(),
});

/** The middle of a municipality's main area, for the one whose seat the source does not know. */
function middleOf(code: string): { easting: number; northing: number } | null {
  const { objects, arcs, transform } = read('geo/hallintorajat-2026.tm35fin.topo.json');
  const geometry = objects.kunnat.geometries.find((row: { id: string }) => row.id === code);
  if (!geometry) return null;
  const [ring]: number[][] = geometry.arcs[0];
  const points = (ring ?? []).flatMap((index) => {
    let [x, y] = [0, 0];
    const steps: [number, number][] = arcs[index < 0 ? ~index : index];
    const line = steps.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ] as const;
    });
    return index < 0 ? line.reverse() : line;
  });
  let [area, easting, northing] = [0, 0, 0];
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    area += cross;
    easting += (x + nextX) * cross;
    northing += (y + nextY) * cross;
  }
  return { easting: Math.round(easting / (3 * area)), northing: Math.round(northing / (3 * area)) };
}

function prepareCodeLists(): void {
  const seats = new Map<string, [number, number] | null>(
    read('geo/kunta-alueet-2026.json').map(
      (row: { kunta: string; seat: [number, number] | null }) => [row.kunta, row.seat],
    ),
  );
  const seatOf = (code: string) => {
    const seat = seats.get(code);
    if (!seat) return middleOf(code);
    const { easting, northing } = toTm35fin({ longitude: seat[0], latitude: seat[1] });
    return { easting: Math.round(easting), northing: Math.round(northing) };
  };
  type Row = Named & { region: string; county: string; hospital_district: string };
  const municipalities: Row[] = read('municipalities.json').municipalities;
  write(
    'municipalities.json',
    lines(
      municipalities.map((row) => ({
        ...named(row),
        region: row.region,
        county: row.county,
        hospitalDistrict: row.hospital_district,
        seat: seatOf(row.code),
      })),
    ),
  );
  write('regions.json', lines(read('regions.json').regions.map(named)));
  write('counties.json', lines(read('wellbeing_counties.json').counties.map(named)));
  write(
    'hospital-districts.json',
    lines(read('hospital_districts.json').hospital_districts.map(named)),
  );
  write('service-classes.json', lines(read('service_classes.json').service_classes.map(named)));
  write(
    'class-descriptions.json',
    lines(read('service_class_descriptions.json').descriptions.map(named)),
  );
  const groups: (Named & { api_filterable: boolean })[] = read('target_groups.json').target_groups;
  write(
    'target-groups.json',
    lines(groups.map((group) => ({ ...named(group), apiFilterable: group.api_filterable }))),
  );
}

interface Judgement {
  labels: string[];
  excluded: boolean;
}

interface JudgedService extends Judgement {
  id: string;
  name: string;
  summary: string;
  areas: string[];
  decided_by: 'round1' | 'round2' | null;
  round1?: Judgement;
}

function prepareServices(): void {
  const { meters, services } = read('services_3x10d.json') as {
    meters: string[];
    services: JudgedService[];
  };
  const ordered = (labels: string[]) => meters.filter((meter) => labels.includes(meter));
  const judgement = ({ labels, excluded }: Judgement) =>
    labels.length > 0 || excluded ? ordered(labels) : null;
  write(
    'services.json',
    lines(
      services.map((service) => ({
        id: service.id,
        name: service.name,
        summary: service.summary,
        municipalities: service.areas.includes('national') ? null : service.areas,
        labels: judgement(service),
      })),
    ),
  );
  const rounds = services.flatMap((service) => {
    if (service.decided_by !== 'round2') return [];
    const round1 = service.round1 ? judgement(service.round1) : null;
    return [{ id: service.id, round1, round2: judgement(service) }];
  });
  write('expert-rounds.json', lines(rounds));
}

/** A topology with one geometry and one arc a line. */
function topology(name: string): string {
  const { objects, arcs, transform } = read(name);
  const collections = Object.entries(objects as Record<string, { geometries: unknown[] }>).map(
    ([key, { geometries }]) =>
      `${JSON.stringify(key)}:{"type":"GeometryCollection","geometries":${lines(geometries)}}`,
  );
  return `{"type":"Topology","transform":${JSON.stringify(transform)},\n"objects":{${collections.join(',\n')}},\n"arcs":${lines(arcs)}}`;
}

function prepareSamples(): void {
  const samples = read('ptv_samples.json');
  const save = (name: string, value: unknown) =>
    writeFileSync(join(SAMPLES, name), `${JSON.stringify(value, null, 1)}\n`);
  save('service-in-municipalities.json', Object.values(samples.ptv_v11_services)[0]);
  save('service-nationwide.json', samples.ptv_v11_service_etalukio);
  save('channel-location.json', samples.ptv_v11_channel_otava);
}

prepareCodeLists();
prepareServices();
write('boundaries.json', topology('geo/hallintorajat-2026.tm35fin.topo.json'));
write('background.json', topology('geo/tausta.tm35fin.topo.json'));
prepareSamples();
