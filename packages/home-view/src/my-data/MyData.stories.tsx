import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PersonProvider } from '../person/PersonProvider.tsx';
import type { DeviceStorage } from '../person/person-memory.ts';
import { createPersonStore, type PersonData } from '../person/person-store.ts';
import { MyData } from './MyData.tsx';
import { type ExampleData, exampleDataClient, exampleShare } from './my-data.example.ts';

interface ExampleProps {
  initial?: Partial<PersonData>;
  data?: ExampleData;
  storage?: DeviceStorage | null;
}

const NOW = new Date('2026-11-23T08:00:00Z');

const full: DeviceStorage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {},
};

function Example({ initial = {}, data = {}, storage = null }: ExampleProps) {
  const [client] = useState(() => exampleDataClient(data));
  const [person] = useState(() => createPersonStore({ initial, storage, now: () => NOW }));
  return (
    <AuroraProvider client={client}>
      <PersonProvider store={person}>
        <h1>Mitä minulle kuuluu</h1>
        <h2>Omat tiedot</h2>
        <MyData />
      </PersonProvider>
    </AuroraProvider>
  );
}

const SAID: Partial<PersonData> = {
  age: 19,
  municipality: '491',
  answers: { housing: 3, friends: 2 },
};

const meta: Meta<typeof Example> = {
  title: 'home-view/MyData',
  component: Example,
  args: { initial: SAID },
};

export default meta;

type Story = StoryObj<typeof Example>;

/** The item of an attribute or of the log. */
async function item(canvas: ReturnType<typeof within>, name: string) {
  const found = await waitFor(() => {
    const inItem = canvas.getAllByText(name).find((each: HTMLElement) => each.closest('li'));
    if (!inItem) throw new Error(`Nothing is called ${name} yet.`);
    return inItem;
  });
  return within(found.closest('li') as HTMLElement);
}

export const NothingSaid: Story = {
  args: { initial: {} },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Et ole vielä kertonut mitään.')).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Lisää tieto' }), 'age');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Ikä vuosina' }), '19');
    await expect((await item(canvas, 'Ikä')).getByText('19 vuotta')).toBeVisible();
  },
};

export const Said: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect((await item(canvas, 'Koti')).getByText('3, kun 10 on paras')).toBeVisible();
    await expect((await item(canvas, 'Kunta')).getByText('Mikkeli')).toBeVisible();
  },
};

export const RemovingAnAnswer: Story = {
  args: {
    data: {
      found: (answered) =>
        answered === 2 ? ['Asumisneuvonta', 'Ystävätoiminta'] : ['Ystävätoiminta'],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const home = await item(canvas, 'Koti');
    await userEvent.click(home.getByRole('button', { name: 'Poista: Koti' }));
    await expect(home.getByText('Poistetaanko tämä tieto: Koti?')).toHaveFocus();
    await expect(await home.findByText('Listan kärjestä putoaa 1 palvelu:')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Poistettu: Koti')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Mitä olet kertonut' })).toHaveFocus();
    await expect(canvas.queryByText('3, kun 10 on paras')).toBeNull();
  },
};

async function openReceiver(canvas: ReturnType<typeof within>) {
  const name = await canvas.findByText('Revonsaaren opiskelija-asunnot');
  await userEvent.click(name);
  return within(name.closest('details') as HTMLElement);
}

export const Giving: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const form = await openReceiver(canvas);
    await expect(form.getByText(/mutta et ole kertonut niitä: Raha/)).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Anna nämä tiedot' }));
    await expect(form.getByRole('alert')).toHaveTextContent('Valitse ensin');
    await userEvent.click(form.getByRole('checkbox', { name: 'Ikä: 19 vuotta' }));
    await expect(form.getByText(/Palvelu saa lukea kerran: Ikä\./)).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: 'Anna nämä tiedot' }));
    const link = await form.findByRole('link', { name: /Jatka palveluun/ });
    await expect(link).toHaveAttribute('href', expect.stringContaining('#aurora_transfer='));
    await expect(form.getByText(/Ne voi lukea kerran/)).toHaveFocus();
    await expect(canvas.getByRole('button', { name: /^Ota takaisin/ })).toBeVisible();
  },
};

export const GivingByCode: Story = {
  play: async ({ canvasElement }) => {
    const form = await openReceiver(within(canvasElement));
    await userEvent.click(form.getByRole('checkbox', { name: 'Koti: 3, kun 10 on paras' }));
    await userEvent.click(form.getByRole('radio', { name: /sanot koodin/ }));
    await userEvent.click(form.getByRole('radio', { name: 'Vuorokauden' }));
    await userEvent.click(form.getByRole('button', { name: 'Anna nämä tiedot' }));
    await expect(await form.findByText('7K3M-9QXR')).toBeVisible();
    await expect(form.getByText('7 K 3 M , 9 Q X R')).toBeInTheDocument();
  },
};

export const ReadAndTakenBack: Story = {
  args: { initial: { ...SAID, shares: [exampleShare()] }, data: { state: 'read' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const entry = await item(canvas, 'Ikä: 19 vuotta, Koti: 3, kun 10 on paras');
    await expect(await entry.findByText(/^Luettu 23\.11\.2026/)).toBeVisible();
    await userEvent.click(entry.getByRole('button', { name: /^Ota takaisin/ }));
    await expect(entry.getByText(/pyydämme palvelua poistamaan ne/)).toBeVisible();
    await userEvent.click(entry.getByRole('button', { name: 'Ota takaisin' }));
    await expect(await entry.findByText(/Pyysit poistamaan/)).toBeVisible();
    await userEvent.click(entry.getByText('Kuitti'));
    await expect(entry.getByText('Asunnot ovat alle 30-vuotiaille.')).toBeVisible();
  },
};

export const ServiceDown: Story = {
  args: {
    initial: { ...SAID, shares: [exampleShare()] },
    data: { receivers: 'down', state: 'down' },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/Emme saaneet selville/)).toBeVisible();
    await expect(await canvas.findByText(/Lokia ei voitu päivittää/)).toBeVisible();
    await expect(canvas.getByText('Omat tietosi ovat tallessa.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Poista kaikki' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Poista kaikki nyt' }));
    await expect(await canvas.findByText(/Poistopyyntö ei mennyt perille/)).toBeVisible();
    await expect(canvas.getByText('Et ole vielä kertonut mitään.')).toBeVisible();
  },
};

export const DeviceFull: Story = {
  args: { storage: full },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Pidä tietoni tällä laitteella' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Laitteen muisti on täynnä.');
    await expect(
      canvas.getByRole('checkbox', { name: 'Pidä tietoni tällä laitteella' }),
    ).not.toBeChecked();
  },
};

export const DeletingEverything: Story = {
  args: {
    initial: { ...SAID, shares: [exampleShare({ state: 'read' })] },
    data: { state: 'read' },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Poista kaikki' }));
    await expect(canvas.getByText('4 kertomaasi tietoa')).toBeVisible();
    await expect(canvas.getByText(/^Nämä palvelut ovat jo lukeneet/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Poista kaikki nyt' }));
    await expect(await canvas.findByText(/Kaikki on poistettu tältä sivulta/)).toBeVisible();
    await expect(canvas.getByText('Et ole antanut tietoja kenellekään.')).toBeVisible();
  },
};

export const BringingBack: Story = {
  args: { initial: {} },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvasElement.querySelector<HTMLElement>('input[type=file]') as HTMLElement;
    const file = (text: string) => new File([text], 'tiedot.json', { type: 'application/json' });
    await userEvent.upload(field, file('{"kind":"something else"}'));
    await expect(await canvas.findByText(/ei löytynyt tietojasi/)).toBeVisible();
    const data = { age: 44, answers: { friends: 99 }, shares: [{}] };
    await userEvent.upload(field, file(JSON.stringify({ kind: 'aurora-my-data', data })));
    await expect(await canvas.findByText('Tiedot on tuotu takaisin.')).toBeVisible();
    await expect((await item(canvas, 'Ikä')).getByText('44 vuotta')).toBeVisible();
  },
};

export const Dark: Story = {
  args: { initial: { ...SAID, shares: [exampleShare({ way: 'code', code: '7K3M-9QXR' })] } },
  globals: { theme: 'dark' },
};
