import { AuroraRoot } from '@auroraai/ui';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadFinland } from '../data/load-finland.ts';
import type { ServiceMapProps } from '../map-props.ts';
import { examplePlaces } from '../places.example.ts';
import { ServiceMapOnLeaflet } from './leaflet.tsx';
import { ServiceMapOnMapLibre } from './maplibre.tsx';

const finland = await loadFinland();
const usual: ServiceMapProps = {
  places: examplePlaces(),
  finland,
  now: new Date('2026-11-23T10:00:00+02:00'),
  initialStart: { kind: 'municipality', code: '491' },
  initialArea: { kind: 'near', kilometres: 20 },
};
const TILES = { url: '/tiles/{z}/{x}/{y}.png', credit: 'Taustakartta: Mikkeli' };

function fakeLeaflet() {
  // Leaflet gives itself back from everything.
  const itself = () => ({});
  const setView = vi.fn((_centre: [number, number], _zoom: number) => ({}));
  const map = { setView, invalidateSize: vi.fn(itself), remove: vi.fn(itself) };
  return {
    map,
    library: { map: vi.fn(() => map), tileLayer: vi.fn(() => ({ addTo: vi.fn() })) },
  };
}

afterEach(cleanup);

it('On Leaflet the list, the options and the keys are the same, and the tiles are in step', () => {
  const { map, library } = fakeLeaflet();
  const { unmount } = render(
    <AuroraRoot language="fi">
      <ServiceMapOnLeaflet {...usual} leaflet={library} tiles={TILES} />
    </AuroraRoot>,
  );
  expect(screen.getByText('150 m pohjoiseen')).toBeTruthy();
  expect(screen.getByText(/Taustakartta: Mikkeli/)).toBeTruthy();
  expect(library.tileLayer).toHaveBeenCalledWith(TILES.url, expect.anything());
  const [[latitude, longitude], zoom] = map.setView.mock.lastCall!;
  expect(latitude).toBeCloseTo(61.69, 1);
  expect(longitude).toBeCloseTo(27.27, 1);
  const box = screen.getByRole('listbox', { name: 'Paikat kartalla' });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(map.setView.mock.lastCall?.[1]).toBeGreaterThan(zoom);
  unmount();
  expect(map.remove).toHaveBeenCalledOnce();
});

it('On MapLibre the style is the one that is given, and the camera follows', () => {
  const map = { jumpTo: vi.fn(), resize: vi.fn(), remove: vi.fn() };
  const opened = vi.fn();
  class FakeMap {
    constructor(options: object) {
      opened(options);
      Object.assign(this, map);
    }
    declare jumpTo: (camera: object) => void;
    declare resize: () => void;
    declare remove: () => void;
  }
  render(
    <AuroraRoot language="fi">
      <ServiceMapOnMapLibre
        {...usual}
        maplibre={{ Map: FakeMap }}
        mapStyle="/style.json"
        credit="Oma"
      />
    </AuroraRoot>,
  );
  expect(opened).toHaveBeenCalledWith(
    expect.objectContaining({ style: '/style.json', interactive: false }),
  );
  expect(map.jumpTo.mock.lastCall?.[0].center[0]).toBeCloseTo(27.27, 1);
  fireEvent.click(screen.getByRole('button', { name: 'Loitonna' }));
  const [before, after] = map.jumpTo.mock.calls.slice(-2).map(([camera]) => camera.zoom);
  expect(after).toBeCloseTo(before - 1, 6);
});
