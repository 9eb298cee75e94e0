import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { beginChat, ScriptedChat, sayInChat } from './ScriptedChat.example.tsx';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Rights of the person',
  component: ScriptedChat,
  args: { greeting: [{ type: 'message', text: 'Hei! Miten voin auttaa?', locale: 'fi' }] },
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

async function chooseInMenu(canvas: HTMLElement, name: string) {
  const chat = await beginChat(canvas);
  await chat.findByText(/Miten voin auttaa/);
  await userEvent.click(chat.getByRole('button', { name: 'Lisää toimintoja' }));
  await userEvent.click(await chat.findByRole('button', { name }));
  return chat;
}

/** The words of the file that is made; nothing is written to the disk of whoever looks at a story. */
async function whatIsMade(make: () => Promise<unknown>): Promise<string | undefined> {
  const made: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (given: Blob) => {
    made.push(given);
    return createObjectURL(given);
  };
  HTMLAnchorElement.prototype.click = () => {};
  try {
    await make();
    await waitFor(() => expect(made).toHaveLength(1), { timeout: 10_000 });
    return made[0]?.text();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

export const About: Story = {
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Tietoa palvelusta');
    await expect(await chat.findByRole('heading', { name: 'Tietoa palvelusta' })).toBeVisible();
  },
};

export const Rate: Story = {
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Arvioi keskustelu');
    await userEvent.click(await chat.findByRole('radio', { name: 'Kyllä' }));
    await expect(chat.getByRole('button', { name: 'Lähetä palaute' })).toBeEnabled();
  },
};

export const Rated: Story = {
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Arvioi keskustelu');
    await userEvent.click(await chat.findByRole('radio', { name: /^5/ }));
    await userEvent.click(chat.getByRole('button', { name: 'Lähetä palaute' }));
    await expect(await chat.findByText('Kiitos palautteesta.')).toBeVisible();
  },
};

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const made = await whatIsMade(() => chooseInMenu(canvasElement, 'Tallenna tekstinä'));
    await expect(made).toContain('Hei! Miten voin auttaa?');
  },
};

export const AskBeforeDeleting: Story = {
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Poista keskustelu');
    await expect(await chat.findByText('Poistetaanko keskustelu?')).toBeVisible();
  },
};

export const Deleted: Story = {
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Poista keskustelu');
    await userEvent.click(await chat.findByRole('button', { name: 'Poista keskustelu' }));
    await expect(await chat.findByText('Keskustelu on poistettu.')).toBeVisible();
    await userEvent.click(chat.getByRole('button', { name: 'Aloita uusi keskustelu' }));
    await expect(await chat.findByRole('button', { name: 'Aloita keskustelu' })).toBeVisible();
  },
};

export const NotDeleted: Story = {
  args: { network: 'undeletable' },
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Poista keskustelu');
    await userEvent.click(await chat.findByRole('button', { name: 'Poista keskustelu' }));
    await expect(await chat.findByText(/^Keskustelua ei voitu poistaa/)).toBeVisible();
    // Nothing is lost, and it can be tried again.
    await expect(chat.getByRole('button', { name: 'Poista keskustelu' })).toBeEnabled();
  },
};

export const DeletedHereOnly: Story = {
  args: { network: 'foreign' },
  play: async ({ canvasElement }) => {
    const chat = await chooseInMenu(canvasElement, 'Poista keskustelu');
    await userEvent.click(await chat.findByRole('button', { name: 'Poista keskustelu' }));
    await expect(await chat.findByText(/Palvelin ei osaa poistaa sitä/)).toBeVisible();
  },
};

export const SavedAsPage: Story = {
  play: async ({ canvasElement }) => {
    const made = await whatIsMade(() => chooseInMenu(canvasElement, 'Tallenna verkkosivuna'));
    await expect(made).toContain('<html lang="fi" dir="ltr">');
    await expect(made).toContain('Hei! Miten voin auttaa?');
  },
};

export const Printed: Story = {
  play: async ({ canvasElement }) => {
    const { open } = window;
    const opened: (string | URL | undefined)[] = [];
    window.open = (address) => {
      opened.push(address);
      return null;
    };
    try {
      const made = await whatIsMade(() => chooseInMenu(canvasElement, 'Tulosta'));
      await expect(made).toContain('Hei! Miten voin auttaa?');
    } finally {
      window.open = open;
    }
    await expect(String(opened[0])).toMatch(/^blob:/);
  },
};

export const FeedbackOnAnAnswer: Story = {
  args: {
    answers: [
      {
        type: 'message',
        text: 'Hae asumistukea Kelasta.',
        locale: 'fi',
        channelData: { auroraai: { answer: 'housing-allowance' } },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await sayInChat(canvasElement, 'Miten saan asumistukea?');
    const [down] = (await chat.findAllByRole('button', { name: 'Vastaus ei auttanut' })).slice(-1);
    await userEvent.click(down!);
    await userEvent.click(await chat.findByRole('checkbox', { name: 'Väärä aihe' }));
    await expect(down).toHaveAttribute('aria-pressed', 'true');
    await expect(chat.getByRole('button', { name: 'Lähetä palaute' })).toBeVisible();
  },
};
