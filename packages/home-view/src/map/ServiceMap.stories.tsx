import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { NO_FILTERS } from './places/filter-places.ts';
import { examplePlace } from './places/place.example.ts';
import {
  examplePlaces,
  heapOfPlaces,
  hostilePlaces,
  REVONSAARI,
  remotePlaces,
} from './places.example.ts';
import { ServiceMap } from './ServiceMap.tsx';

const places = [...examplePlaces(), ...remotePlaces()];
const nearMikkeli = {
  initialStart: { kind: 'municipality', code: '491' },
  initialArea: { kind: 'near', kilometres: 20 },
} as const;

const meta: Meta<typeof ServiceMap> = {
  title: 'home-view/ServiceMap',
  component: ServiceMap,
  args: {
    places,
    now: new Date('2026-11-23T10:00:00+02:00'),
    onSelect: fn(),
    locate: fn(() => Promise.resolve({ latitude: 61.69, longitude: 27.27 })),
    // Says at once what it says: a story does not wait.
    schedule: (run) => {
      run();
      return () => {};
    },
  },
};

export default meta;

type Story = StoryObj<typeof ServiceMap>;

const mapIn = (canvas: HTMLElement) =>
  within(canvas).findByRole('listbox', { name: 'Paikat kartalla' });
/** What the keyboard is on, as a screen reader would say it. */
const activeIn = async (canvas: HTMLElement) => {
  const id = (await mapIn(canvas)).getAttribute('aria-activedescendant') ?? '';
  return canvas.ownerDocument.getElementById(id)?.getAttribute('aria-label');
};
export const WholeFinland: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Kunta: Espoo', {}, { timeout: 5_000 });
    const [first] = within(canvasElement).getAllByRole('listitem');
    await expect(first).toHaveTextContent(/1\s*Sellon kirjasto\s*Kunta: Espoo\s*Auki nyt/);
  },
};

export const County: Story = { args: { initialArea: { kind: 'county', code: '12' } } };

export const Municipality: Story = {
  args: { initialArea: { kind: 'municipality', code: '491' } },
};

/** The whole way by the keyboard: into a group, from place to place, into the details and back. */
export const NearMeByKeyboard: Story = {
  args: nearMikkeli,
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('150 m pohjoiseen');
    const map = await mapIn(canvasElement);
    map.focus();
    await expect(await activeIn(canvasElement)).toBe('5 palvelupaikkaa, Mikkeli');
    await userEvent.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await activeIn(canvasElement)).not.toBe('5 palvelupaikkaa, Mikkeli'),
    );
    await userEvent.keyboard('{End}');
    await expect(await activeIn(canvasElement)).toBe('5. Nuorisotila Tikka, 2 km koilliseen');
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: 'place-4' }));
    const heading = canvas.getByRole('heading', { name: '5. Nuorisotila Tikka' });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(map).toHaveFocus();
    await expect(canvas.queryByRole('heading', { name: '5. Nuorisotila Tikka' })).toBeNull();
    await userEvent.keyboard('{Escape}{Home}');
    await expect(await activeIn(canvasElement)).toBe('5 palvelupaikkaa, Mikkeli');
  },
};

export const OpenedFromTheList: Story = {
  args: nearMikkeli,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('150 m pohjoiseen');
    const second = canvas.getByRole('button', { name: /Ohjaamo/ });
    await userEvent.click(second);
    await expect(second).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('link', { name: 'Näytä reitti' })).toHaveAttribute(
      'href',
      expect.stringContaining('https://www.suomi.fi/kartta/reitit?to.lat=61.688'),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Sulje tiedot' }));
    await waitFor(() => expect(second).toHaveFocus());
  },
};

export const AsksForThePositionOnlyWhenPressed: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const ask = await canvas.findByRole('button', { name: 'Käytä laitteen sijaintia' });
    await expect(args.locate).not.toHaveBeenCalled();
    await userEvent.click(ask);
    await canvas.findByText('150 m lounaaseen');
    await expect(canvas.getByRole('combobox', { name: 'Mistä lähdet?' })).toHaveValue(
      'Laitteen sijainti',
    );
  },
};

export const PositionRefused: Story = {
  args: { locate: () => Promise.reject(new Error('no')) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Käytä laitteen sijaintia' }));
    await expect(
      await canvas.findByText('Sijaintia ei saatu. Valitse kunta listasta.'),
    ).toBeVisible();
  },
};

export const MyMobility: Story = {
  args: {
    ...nearMikkeli,
    initialFilters: { ...NO_FILTERS, needs: ['wheelchair', 'hearing'] },
    initialPlace: 'place-1',
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('150 m pohjoiseen');
    const third = await canvas.findByRole('button', { name: /Perhekeskus/ });
    await expect(third).toHaveTextContent('Pyörätuolilla: ei tiedetä');
    const details = canvas.getByRole('region', { name: '2. Ohjaamo' });
    await expect(details).toHaveTextContent(
      /Pyörätuolilla: este\s*Oven edessä on neljä porrasta. Luiskaa ei ole./,
    );
  },
};

export const OpenNow: Story = {
  args: { ...nearMikkeli, initialFilters: { ...NO_FILTERS, openNow: true } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText('150 m pohjoiseen');
    await expect(canvas.queryByText('Uimahalli')).toBeNull();
    await expect(canvas.getByText('1 rajaus')).toBeVisible();
  },
};

export const FarAway: Story = {
  args: {
    places: [...places.filter(({ municipality }) => municipality !== '890')],
    initialStart: { kind: 'municipality', code: '890' },
    initialArea: { kind: 'near', kilometres: 80 },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByText(/Lähin on Oulun nuorisotalo, 5\d\d km etelään/),
    ).toBeVisible();
    await expect(
      canvas.getByText('Lisäksi 2 palvelua, joita saat puhelimitse tai verkossa.'),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Näytä se kartalla' }));
    await expect(
      await canvas.findByRole('heading', { name: '1. Oulun nuorisotalo' }),
    ).toBeVisible();
  },
};

export const NoPlaces: Story = { args: { places: [] } };

export const OnlyByPhone: Story = { args: { places: remotePlaces() } };

export const ImaginaryTown: Story = {
  args: {
    extraMunicipalities: [REVONSAARI],
    initialArea: { kind: 'municipality', code: '998' },
    places: [
      examplePlace({
        name: 'Majakka',
        municipality: '998',
        position: { easting: 301_000, northing: 7_177_000 },
      }),
    ],
  },
};

export const ManyAtOnePlace: Story = {
  args: { places: heapOfPlaces(300) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = await mapIn(canvasElement);
    await waitFor(async () =>
      expect(await activeIn(canvasElement)).toBe('300 palvelupaikkaa, Mikkeli'),
    );
    map.focus();
    await userEvent.keyboard('{Enter}');
    const heading = await canvas.findByRole('heading', { name: '300 paikkaa samassa kohdassa' });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: '2. Palvelu 2' }));
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: '2. Palvelu 2' })).toHaveFocus(),
    );
  },
};

export const Hostile: Story = {
  args: { places: hostilePlaces() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByText('<img src=x onerror=alert(1)><b>Lihava</b>'),
    ).toBeVisible();
    await expect(canvas.getByText('Nimetön paikka')).toBeVisible();
    await expect(canvas.getByText('5 palvelua')).toBeVisible();
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

export const ByOwnDetails: Story = {
  args: {
    ...nearMikkeli,
    initialPlace: 'place-0',
    headingLevel: 2,
    directionsUrl: null,
    renderDetails: ({ name }) => <p>Kortti: {name.text}</p>,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Kortti: Pääkirjasto')).toBeVisible();
    await expect(canvas.queryByRole('link', { name: 'Näytä reitti' })).toBeNull();
  },
};

export const Arabic: Story = { args: nearMikkeli, globals: { language: 'ar' } };
