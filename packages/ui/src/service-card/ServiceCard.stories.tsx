import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { ServiceCard } from './ServiceCard.tsx';
import { exampleService, exampleServiceWithAll } from './service-card.example.ts';

const meta: Meta<typeof ServiceCard> = {
  title: 'ui/ServiceCard',
  component: ServiceCard,
  args: {
    service: exampleServiceWithAll(),
    headingLevel: 2,
    // A Monday at ten in Finland.
    now: new Date('2026-11-23T08:00:00Z'),
    onWithout: fn(),
    onChoose: fn(),
    onFeedback: fn(async () => {}),
  },
};

export default meta;

type Story = StoryObj<typeof ServiceCard>;

export const EveryChannel: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText('Auki nyt, sulkeutuu klo 16')[0]).toBeVisible();
    await expect(canvas.getByText(/1,2 km päässä/)).toBeVisible();
    await userEvent.click(canvas.getByText('Yhteystiedot ja aukioloajat'));
    await expect(canvas.getAllByText('ma–pe klo 9–16')[0]).toBeVisible();
    await userEvent.click(canvas.getByText('Esteettömyys'));
    await expect(canvas.getByText('Ovella ei ole kynnystä.')).toBeVisible();
  },
};

export const Closed: Story = {
  args: { now: new Date('2026-11-22T08:00:00Z') },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('Avautuu huomenna klo 9')[0]).toBeVisible();
  },
};

export const InAnotherLanguage: Story = {
  args: { service: exampleService() },
  globals: { language: 'sv' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('på finska')).toBeVisible();
    await expect(within(canvasElement).getByText('Ystävätoiminta')).toHaveAttribute('lang', 'fi');
  },
};

export const WithoutAReason: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Miksi näen tämän?'));
    const buttons = canvas.getAllByRole('button', { name: /^Kokeile ilman tätä/ });
    await expect(buttons).toHaveLength(1);
    await userEvent.click(buttons[0]!);
    await expect(args.onWithout).toHaveBeenCalledWith('topic');
  },
};

export const FeedbackGiven: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Ei' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Liian kallis' }));
    await expect(args.onFeedback).toHaveBeenLastCalledWith({
      score: -1,
      reasons: ['costs_too_much'],
    });
    await expect(canvas.getByText(/Kiitos/)).toBeVisible();
  },
};

export const FeedbackLost: Story = {
  args: { onFeedback: fn(() => Promise.reject(new Error('offline'))) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Kyllä' }));
    await expect(canvas.getByText(/Palaute ei lähtenyt/)).toBeVisible();
  },
};

export const RealService: Story = {
  args: {
    service: exampleService({
      imaginary: false,
      credit: 'Palvelutietovaranto, CC BY 4.0',
      price: { kind: null, info: null },
      languages: [],
      organization: null,
      sector: null,
    }),
  },
};
