import type { ServiceVoucher } from '@auroraai/api-client';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { InboxExample } from '../events/InboxExample.example.tsx';
import {
  exampleDocument,
  exampleInbox,
  exampleVoucher,
  INBOX_NOW,
} from '../events/inbox.example.ts';
import { Vouchers } from './Vouchers.tsx';

interface ExampleProps {
  /** How each voucher differs from the example. */
  vouchers?: Partial<ServiceVoucher>[];
}

function Example({ vouchers = [{}] }: ExampleProps) {
  const documents = vouchers.map((each, index) =>
    exampleDocument({ ...exampleVoucher, id: `v${index}`, ...each }, index + 1),
  );
  return (
    <InboxExample inbox={exampleInbox()} inside={documents}>
      <Vouchers now={INBOX_NOW} />
    </InboxExample>
  );
}

const meta: Meta<typeof Example> = { title: 'home-view/Vouchers', component: Example };

export default meta;

type Story = StoryObj<typeof Example>;

export const FixedValue: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Seteli kattaa käynnistä 75 €.')).toBeVisible();
    await expect(canvas.getAllByText('8 käyntiä jäljellä')[0]).toBeVisible();
    await expect(canvas.getByText(/Voimassa 31.3.2027 asti \(vielä 128 päivää\)/)).toBeVisible();
    await expect(canvas.getByText(/89 €, sinä maksat 14 €/)).toBeVisible();
    const price = canvas.getByRole('textbox', { name: 'Käynnin hinta euroina' });
    await userEvent.type(price, '89,50');
    await expect(
      canvas.getByText('Hinta on 89,50 €. Seteli kattaa 75 €. Sinä maksat 14,50 €.'),
    ).toBeVisible();
    await userEvent.clear(price);
    await userEvent.type(price, '60');
    await expect(canvas.getByText(/Sinä et maksa mitään\. Hinta on pienempi/)).toBeVisible();
    await userEvent.clear(price);
    await userEvent.type(price, 'paljon');
    await expect(canvas.getByText(/Kirjoita hinta numeroina/)).toBeVisible();
  },
};

export const ShareWithCapAndMinimum: Story = {
  args: {
    vouchers: [
      {
        value: { kind: 'percent', per: 'hour', percent: 60, cap_cents: 2500 },
        own_share: { minimum_cents: 500 },
        left: 1,
        valid_until: '2026-11-23',
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByText(
        'Seteli kattaa 60 % tunnin hinnasta. Enintään se kattaa 25 €. Sinä maksat aina vähintään 5 €.',
      ),
    ).toBeVisible();
    await expect(canvas.getByText(/asti \(tänään\)/)).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox'), '49');
    await expect(canvas.getByText(/Sinä maksat 24 €/)).toBeVisible();
  },
};

export const ShownToAProvider: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const show = await canvas.findByRole('button', { name: 'Näytä seteli palvelussa' });
    await userEvent.click(show);
    const dialog = within(canvas.getByRole('dialog', { name: 'Palveluseteli lyhytterapiaan' }));
    await expect(dialog.getByText('4 4 1 7 , 0 9 2 3 , 5 5 8 6')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Sulje' }));
    await expect(show).toHaveFocus();
  },
};

export const OnTheMap: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Näytä kartalla' }));
    await expect(
      await canvas.findByRole('listbox', { name: 'Paikat kartalla' }, { timeout: 10_000 }),
    ).toBeVisible();
  },
};

export const ExpiredAndUsedUp: Story = {
  args: {
    vouchers: [
      { name: { fi: 'Vanha seteli' }, valid_until: '2026-11-22' },
      { name: { fi: 'Käytetty seteli' }, left: 0 },
      { name: { fi: 'Tuleva seteli' }, valid_from: '2026-12-01' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = await canvas.findAllByRole('article');
    await expect(first).toHaveAccessibleName('Tuleva seteli');
    await expect(canvas.getByText('Seteli oli voimassa 22.11.2026 asti.')).toBeVisible();
    await expect(canvas.getByText('Seteli on käytetty loppuun.')).toBeVisible();
    await expect(canvas.getAllByText('Puhelimella tai paperilla')).toHaveLength(3);
  },
};

export const NoProvidersNamed: Story = { args: { vouchers: [{ providers: {} }] } };

export const None: Story = { args: { vouchers: [] } };

export const FromTheCatalogue: Story = {
  args: {
    vouchers: [{ providers: { service_ids: ['00000000-0000-4000-8000-000000000004'] } }],
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Palvelu 4')).toBeVisible();
  },
};
