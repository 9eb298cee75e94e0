import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { beginChat, type Saying, ScriptedChat } from './ScriptedChat.example.tsx';

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
      await chat.findByText('Olet jonossa. Jonotusnumerosi on 3. Odotusaika on noin 4 minuuttia.'),
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
        text: 'Jos olet vaarassa, soita heti 112.',
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
