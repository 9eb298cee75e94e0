import { AuroraRoot, type InterfaceLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { loadFinland } from './data/load-finland.ts';
import type { Schedule, ServiceMapProps } from './map-props.ts';
import { examplePlace } from './places/place.example.ts';
import { examplePlaces, hostilePlaces, remotePlaces } from './places.example.ts';
import { ServiceMap } from './ServiceMap.tsx';

const finland = await loadFinland();
const usual: ServiceMapProps = {
  places: [...examplePlaces(), ...remotePlaces()],
  finland,
  now: new Date('2026-11-23T10:00:00+02:00'),
  initialStart: { kind: 'municipality', code: '491' },
  initialArea: { kind: 'near', kilometres: 40 },
};

const page = (props: Partial<ServiceMapProps> = {}, language: InterfaceLanguage = 'fi') => (
  <AuroraRoot language={language}>
    <ServiceMap {...usual} {...props} />
  </AuroraRoot>
);
const mapOf = () => screen.getByRole('listbox', { name: 'Paikat kartalla' });
const active = () =>
  document
    .getElementById(mapOf().getAttribute('aria-activedescendant') ?? '')
    ?.getAttribute('aria-label');
const press = (key: string) => fireEvent.keyDown(mapOf(), { key });

afterEach(cleanup);

it('A server shows the list, the boundaries and every mark, without a browser', () => {
  const html = renderToString(page());
  expect(html).toContain('Pääkirjasto');
  expect(html).toContain('150 m pohjoiseen');
  expect(html.match(/role="option"/g)?.length).toBeGreaterThan(0);
  expect(html.length).toBeGreaterThan(40_000);
  // A strict policy of the page forbids styles in the text of a page.
  expect(html).not.toContain('style=');
});

it('A server that has not loaded the boundaries shows the list and an outline of Finland', () => {
  const { finland: _, ...without } = usual;
  const html = renderToString(
    <AuroraRoot language="sv">
      <ServiceMap
        {...without}
        initialStart={{ kind: 'unknown' }}
        initialArea={{ kind: 'finland' }}
      />
    </AuroraRoot>,
  );
  expect(html).toContain('Ohjaamo');
  expect(html).toContain('<path');
});

it('List and map have the same numbers in the same order, nearest first', () => {
  render(page());
  const listed = screen
    .getAllByRole('listitem')
    .filter((item) => item.closest('ol'))
    .map((item) => Number((item as HTMLLIElement).value));
  expect(listed).toEqual(listed.map((_, index) => index + 1));
  const options = screen
    .getAllByRole('option')
    .map((each) => each.getAttribute('aria-label') ?? '');
  const numbered = options.map((label) => Number.parseInt(label.split('. ')[0] ?? '', 10));
  const places = numbered.filter((_, index) => /^\d+\. /.test(options[index] ?? ''));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('The arrows go through the map in order and stop at its ends; Home and End jump', () => {
  render(page());
  mapOf().focus();
  const first = active();
  press('ArrowUp');
  expect(active()).toBe(first);
  press('End');
  const last = active();
  press('ArrowDown');
  expect(active()).toBe(last);
  press('Home');
  expect(active()).toBe(first);
  press('ArrowDown');
  expect(active()).not.toBe(first);
});

it('Single letters do nothing: a screen reader has them for itself', () => {
  render(page());
  mapOf().focus();
  const before = [active(), document.querySelector('svg[role=none]')?.getAttribute('viewBox')];
  for (const key of ['+', '-', 'h', 'n', 'a', '1']) press(key);
  expect([active(), document.querySelector('svg[role=none]')?.getAttribute('viewBox')]).toEqual(
    before,
  );
});

it('Every place can be reached by the keys alone, group by group, and Esc leads back', () => {
  render(page({ initialArea: { kind: 'municipality', code: '491' } }));
  const view = () => document.querySelector('svg[role=none]')?.getAttribute('viewBox');
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = () => {
    const [count, from] = [screen.getAllByRole('option').length, view()];
    press('Home');
    for (let at = 0; at < count; at += 1) {
      const label = active() ?? '';
      if (/^\d+\. /.test(label)) found.add(label);
      else if (!seen.has(`${label} ${from}`)) {
        seen.add(`${label} ${from}`);
        press('Enter');
        walk();
        press('Escape');
        expect(view()).toBe(from);
        press('Home');
        for (let step = 0; step < at; step += 1) press('ArrowDown');
      }
      press('ArrowDown');
    }
  };
  walk();
  expect([...found].map((label) => Number.parseInt(label, 10)).sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6,
  ]);
});

it('What has changed is said once it has settled, and nothing at the beginning', () => {
  const waiting = new Set<() => void>();
  const schedule: Schedule = (run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  };
  const settle = () =>
    act(() => {
      for (const run of [...waiting]) run();
    });
  render(page({ schedule }));
  const said = () =>
    screen.getAllByRole('status').find((each) => /Kartalla/.test(each.textContent ?? ''));
  settle();
  expect(said()).toBeUndefined();
  mapOf().focus();
  fireEvent.click(screen.getByRole('button', { name: 'Loitonna' }));
  fireEvent.click(screen.getByRole('button', { name: 'Lähennä' }));
  fireEvent.click(screen.getByRole('button', { name: 'Loitonna' }));
  expect(waiting.size).toBe(1);
  settle();
  expect(said()?.textContent).toMatch(/^\d+ paikkaa /);
});

it('Positions that cannot be are listed after the others, and nothing of a source becomes markup', () => {
  render(page({ places: hostilePlaces(), initialArea: { kind: 'finland' } }));
  expect(screen.getByText('5 palvelua')).toBeTruthy();
  expect(screen.getByText('Nimetön paikka')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
  const long = screen.getAllByRole('listitem').map((item) => item.textContent?.length ?? 0);
  expect(Math.max(...long)).toBeLessThan(400);
});

it('A place with no way to be reached says so by silence, not by an error', () => {
  const { channel: _, ...bare } = examplePlace({ name: 'Pelkkä nimi', position: null });
  render(page({ places: [bare] }));
  expect(screen.getByText('Paikkoja ei ole tiedossa.')).toBeTruthy();
  expect(screen.getByText('Pelkkä nimi')).toBeTruthy();
});

it('The position of the device is asked for only by a press, and stays out of every request', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const locate = vi.fn(async () => ({ latitude: 60.17, longitude: 24.94 }));
  render(page({ locate }));
  expect(locate).not.toHaveBeenCalled();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Käytä laitteen sijaintia' }));
  });
  expect(screen.getByText('Helsingin Ohjaamo')).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
});

it('Someone abroad is told so and offered the list', async () => {
  render(page({ locate: async () => ({ latitude: 59.33, longitude: 18.07 }) }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Käytä laitteen sijaintia' }));
  });
  expect(screen.getByText('Olet Suomen ulkopuolella. Valitse kunta listasta.')).toBeTruthy();
});

it('The wheel moves the page, not the map, unless the map has the focus', () => {
  render(page());
  const drawn = () => document.querySelector('svg[role=none]')?.getAttribute('viewBox');
  const turn = (options: WheelEventInit) => {
    const event = new WheelEvent('wheel', {
      deltaY: -240,
      bubbles: true,
      cancelable: true,
      ...options,
    });
    act(() => {
      mapOf().dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  const before = drawn();
  expect(turn({})).toBe(false);
  expect(drawn()).toBe(before);
  act(() => mapOf().focus());
  expect(turn({})).toBe(true);
  expect(drawn()).not.toBe(before);
});

it('What cannot open is left out of the order of the keys: the map is one stop', () => {
  const { container } = render(page());
  const stops = container.querySelectorAll(
    '[role=listbox][aria-describedby], [role=option][tabindex]',
  );
  expect(stops).toHaveLength(1);
});

describeSpeech();

/** The map as it is heard. */
function describeSpeech() {
  it.each([
    ['fi', '5 palvelupaikkaa, Mikkeli', '6. Anttolan terveysasema, 23 km kaakkoon'],
    ['sv', '5 serviceställen, S:t Michel', '6. Anttolan terveysasema, 23 km åt sydost'],
    ['en', '5 service points, Mikkeli', '6. Anttolan terveysasema, 23 km to the south-east'],
  ] as const)(
    'In %s a group and a place are heard as whole phrases',
    async (language, group, place) => {
      const { container } = render(page({}, language));
      await virtual.start({
        container: container.querySelector('[role=listbox][aria-describedby]')!,
      });
      const phrases: string[] = [];
      for (let step = 0; step < 8; step += 1) {
        phrases.push(await virtual.lastSpokenPhrase());
        await virtual.next();
      }
      await virtual.stop();
      const spoken = phrases.join('\n');
      expect(spoken).toContain(group);
      expect(spoken).toContain(place);
    },
  );
}
