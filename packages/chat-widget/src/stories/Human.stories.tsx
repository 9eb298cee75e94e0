import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { beginChat, rootOf, type Saying, ScriptedChat } from './ScriptedChat.example.tsx';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Human and notices',
  component: ScriptedChat,
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

const handoff = (value: Record<string, unknown>): Saying => ({
  type: 'event',
  name: 'auroraai/handoff',
  value,
});

export const Queue: Story = {
  args: { greeting: [handoff({ state: 'queued', position: 3, waiting_seconds: 240 })] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(
      await chat.findByText('Jonotusnumerosi on 3. Odotusaika on noin 4 minuuttia.'),
    ).toBeVisible();
    await expect(chat.getByText('Olet jonossa.')).toBeVisible();
    await userEvent.click(chat.getByRole('button', { name: 'Poistu jonosta' }));
    await expect(chat.getByRole('textbox').matches(':focus')).toBe(true);
    await expect(await chat.findByText('Poistu jonosta', { ignore: 'button' })).toBeVisible();
  },
};

export const Offered: Story = {
  args: {
    greeting: [
      handoff({
        state: 'offered',
        phone: '0800 000 000',
        url: 'https://revonsaari.example/neuvonta',
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText(/^Voit jatkaa ihmisen kanssa/)).toBeVisible();
    await expect(chat.getByRole('link', { name: '0800 000 000' })).toHaveAttribute(
      'href',
      'tel:0800000000',
    );
  },
};

export const HumanLeft: Story = {
  args: { greeting: [handoff({ state: 'connected', name: 'Aino' }), handoff({ state: 'ended' })] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Keskustelu ihmisen kanssa päättyi.')).toBeVisible();
    await expect(chat.getByRole('textbox')).toBeEnabled();
  },
};

export const ClosedUntilMonday: Story = {
  args: { greeting: [handoff({ state: 'closed', opens_at: '2026-11-23T07:00:00Z' })] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(
      await chat.findByText('Palvelu on nyt kiinni. Palvelu avautuu ma 23.11. klo 9.00.'),
    ).toBeVisible();
  },
};

export const Connected: Story = {
  args: {
    greeting: [
      handoff({ state: 'connected', name: 'Aino' }),
      {
        type: 'message',
        text: 'Hei, Aino täällä.',
        from: { id: 'human', name: 'Aino', role: 'bot' },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Keskustelet nyt ihmisen kanssa: Aino.')).toBeVisible();
    await expect(chat.getByText('Keskustelet nyt ihmisen kanssa.')).toBeVisible();
    await expect(chat.getByRole('button', { name: 'Lopeta neuvojan kanssa' })).toBeVisible();
  },
};

export const Closed: Story = {
  args: { greeting: [handoff({ state: 'closed', phone: '0800 000 000' })] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Palvelu on nyt kiinni.')).toBeVisible();
  },
};

export const Unreachable: Story = {
  args: { greeting: [handoff({ state: 'queued' }), handoff({ state: 'failed' })] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Ketään ei tavoitettu juuri nyt.')).toBeVisible();
  },
};

export const Emergency: Story = {
  args: {
    greeting: [
      {
        type: 'event',
        name: 'auroraai/notice',
        locale: 'fi',
        value: {
          kind: 'emergency',
          text: 'Vesijohtovesi on keitettävä ennen juomista.',
          phones: [{ label: 'Päivystys', number: '0800 000 000', href: 'tel:0800000000' }],
        },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText(/keitettävä/)).toBeVisible();
    await expect(chat.getByRole('link', { name: /Päivystys/ })).toHaveAttribute(
      'href',
      'tel:0800000000',
    );
  },
};

export const OfficeHours: Story = {
  args: {
    greeting: [
      {
        type: 'event',
        name: 'auroraai/notice',
        locale: 'fi',
        value: { kind: 'office-hours', text: 'Ihminen vastaa arkisin klo 9–16.' },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Ihminen vastaa arkisin klo 9–16.')).toBeVisible();
  },
};

export const Crisis: Story = {
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Jos olet vaarassa, soita heti **112**.\n\n- Hätänumero: [112](tel:112)\n- Kriisipuhelin: [09 2525 0111](tel:+358925250111)',
        entities: [
          {
            type: 'auroraai/crisis',
            phones: [
              { label: 'Hätänumero', number: '112', href: 'tel:112' },
              { label: 'Kriisipuhelin', number: '09 2525 0111', href: 'tel:+358925250111' },
            ],
          },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('link', { name: 'Hätänumero 112' })).toBeVisible();
    // Each number stands there once, and is read aloud with the answer.
    await expect(chat.getAllByText(/09 2525 0111/)).toHaveLength(1);
    const log = (await rootOf(canvasElement)).querySelector('[role="log"]');
    await expect(log).toHaveTextContent('Kriisipuhelin: 09 2525 0111');
  },
};

export const Ended: Story = {
  args: {
    greeting: [{ type: 'message', text: 'Hyvää jatkoa!' }, { type: 'endOfConversation' }],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('button', { name: 'Arvioi keskustelu' })).toBeVisible();
  },
};
