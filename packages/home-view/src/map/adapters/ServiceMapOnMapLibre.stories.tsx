import type { Meta, StoryObj } from '@storybook/react-vite';
import { Map as LibraryMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { toDegrees } from '../geo/tm35fin.ts';
import { examplePlaces } from '../places.example.ts';
import { ServiceMapOnMapLibre } from './maplibre.tsx';

const LAND: [red: number, green: number, blue: number] = [205, 227, 192];
const opened: LibraryMap[] = [];
setWorkerUrl(workerUrl);

/** The library's own map, which a story can ask what it shows. */
class WatchedMap extends LibraryMap {
  constructor(options: MapOptions) {
    super({ ...options, canvasContextAttributes: { preserveDrawingBuffer: true } });
    opened.push(this);
  }
}

const meta: Meta<typeof ServiceMapOnMapLibre> = {
  title: 'home-view/ServiceMapOnMapLibre',
  component: ServiceMapOnMapLibre,
  // List, keys and marks are those of the service map, which is looked at there.
  parameters: { everyLook: false },
  args: {
    places: examplePlaces(),
    now: new Date('2026-11-23T10:00:00+02:00'),
    initialStart: { kind: 'municipality', code: '491' },
    initialArea: { kind: 'near', kilometres: 20 },
    maplibre: { Map: WatchedMap },
    mapStyle: {
      version: 8,
      sources: {},
      layers: [
        { id: 'land', type: 'background', paint: { 'background-color': `rgb(${LAND.join()})` } },
      ],
    },
    credit: 'Taustakartta: Mikkeli',
  },
};

export default meta;

type Story = StoryObj<typeof ServiceMapOnMapLibre>;

/** Colour of the middle of what the library has drawn. */
function middleOf(drawn: HTMLCanvasElement): number[] {
  const plain = document.createElement('canvas').getContext('2d');
  plain?.drawImage(drawn, drawn.width / 2, drawn.height / 2, 1, 1, 0, 0, 1, 1);
  return [...(plain?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
}

/** Numbers of the single places whose marks stand where the library would have put them. */
function numbersInPlace(canvas: HTMLElement, map: LibraryMap): number[] {
  const frame = map.getContainer().getBoundingClientRect();
  const options = within(canvas).queryAllByRole('option', { name: /^\d+\. / });
  return options.flatMap((option) => {
    const label = option.getAttribute('aria-label') ?? '';
    const place = examplePlaces().find(
      ({ name }) => /^\d+\. ([^,]+)/.exec(label)?.[1] === name.text,
    );
    if (!place?.position) throw new Error(`There is no place ${label}.`);
    const { longitude, latitude } = toDegrees(place.position);
    const { x, y } = map.project([longitude, latitude]);
    const mark = option.getBoundingClientRect();
    const aside = mark.left + mark.width / 2 - frame.left - x;
    const below = mark.top + mark.height / 2 - frame.top - y;
    return Math.hypot(aside, below) < 2 ? [Number.parseInt(label, 10)] : [Number.NaN];
  });
}

export const DrawnByTheLibrary: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = await canvas.findByRole(
      'listbox',
      { name: 'Paikat kartalla' },
      { timeout: 10_000 },
    );
    const map = opened.at(-1);
    if (!map) throw new Error('The library was not asked for a map.');
    await waitFor(() => expect(middleOf(map.getCanvas())).toEqual(LAND), { timeout: 20_000 });
    // Group after group opens, until every place has stood on the map by itself.
    box.focus();
    const seen = new Set<number>();
    for (let opening = 0; opening < 3; opening += 1) {
      const zoom = map.getZoom();
      await userEvent.keyboard('{Home}{Enter}');
      await waitFor(() => expect(map.getZoom()).toBeGreaterThan(zoom));
      for (const number of numbersInPlace(canvasElement, map)) seen.add(number);
      if (seen.size > 2) break;
    }
    await expect(seen.size).toBeGreaterThan(2);
    await expect([...seen]).not.toContain(Number.NaN);
    await expect(canvas.getByText(/Taustakartta: Mikkeli/)).toBeVisible();
  },
};
