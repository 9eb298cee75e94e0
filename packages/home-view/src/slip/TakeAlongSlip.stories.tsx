import { AuroraProvider } from '@auroraai/api-client/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { exampleDataClient } from '../my-data/my-data.example.ts';
import { exampleDetails } from './slip.example.ts';
import { TakeAlongSlip, type TakeAlongSlipProps } from './TakeAlongSlip.tsx';

function Example(props: TakeAlongSlipProps) {
  const [client] = useState(() => exampleDataClient({}));
  return (
    <AuroraProvider client={client}>
      <h1>Mitä minulle kuuluu</h1>
      <TakeAlongSlip {...props} />
    </AuroraProvider>
  );
}

const meta: Meta<typeof Example> = {
  title: 'home-view/TakeAlongSlip',
  component: Example,
  args: { service: exampleDetails() },
};

export default meta;

type Story = StoryObj<typeof Example>;

export const WithoutData: Story = {
  play: async ({ canvasElement }) => {
    const slip = within(within(canvasElement).getByRole('article'));
    await expect(slip.getByText(/Satamakatu 3, 99800 Revonsaari/)).toBeVisible();
    await expect(slip.getByRole('link', { name: /^\+358/ })).toBeVisible();
    await expect(slip.getByText(/9–16/)).toBeVisible();
    await expect(slip.queryByText(/koodi/)).toBeNull();
  },
};

export const WithACode: Story = {
  args: { code: '7K3M-9QXR', expiresAt: '2026-11-24T08:00:00.000Z' },
  play: async ({ canvasElement }) => {
    const slip = within(within(canvasElement).getByRole('article'));
    await expect(slip.getByText('7 K 3 M , 9 Q X R')).toBeInTheDocument();
    await expect(slip.getByText(/^Koodi toimii kerran, viimeistään 24\.11\.2026/)).toBeVisible();
  },
};

export const LargeText: Story = {
  args: { code: '7K3M-9QXR', expiresAt: '2026-11-24T08:00:00.000Z' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const slip = canvas.getByRole('article');
    const before = Number.parseFloat(getComputedStyle(slip).fontSize);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Suuri teksti' }));
    await expect(Number.parseFloat(getComputedStyle(slip).fontSize)).toBeGreaterThan(before * 1.4);
    await expect(slip.scrollWidth).toBeLessThanOrEqual(slip.clientWidth);
  },
};

export const NoPlaceAndNoPhone: Story = {
  args: { service: { ...exampleDetails(), channels: [] } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Kysy kuntasi neuvonnasta/)).toBeVisible();
  },
};

export const Swedish: Story = {
  globals: { language: 'sv' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^Hej\. Jag behöver hjälp/)).toBeVisible();
    // At a counter in Finland Finnish is understood.
    await expect(canvas.getByText(/^Hei\. Tarvitsen apua/)).toHaveAttribute('lang', 'fi');
  },
};
