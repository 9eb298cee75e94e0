import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { beginChat, rootOf, type Saying, ScriptedChat } from './ScriptedChat.example.tsx';
import { recommendedServices } from './services.example.ts';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="120"%3E%3Crect width="320" height="120" fill="%23468"/%3E%3C/svg%3E';

const meta: Meta<typeof ScriptedChat> = {
  title: 'chat-widget/Cards and questions',
  component: ScriptedChat,
};

export default meta;

type Story = StoryObj<typeof ScriptedChat>;

const hero = (title: string) => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content: {
    title,
    subtitle: 'Keskusta',
    text: 'Kaksio, 48 m². Vuokra **620 €** kuussa.',
    buttons: [
      { type: 'imBack', title: 'Kysy lisää', value: `Kysyn: ${title}` },
      { type: 'openUrl', title: 'Avaa ilmoitus', value: 'https://asunnot.example/1' },
      { type: 'call', title: 'Soita', value: '+358401234567' },
    ],
  },
});

const question = (content: Record<string, unknown>): readonly Saying[] => [
  {
    type: 'message',
    locale: 'fi',
    text: String(content.text),
    attachments: [
      {
        contentType: 'application/vnd.auroraai.question+json',
        content: { question_id: 'q', can_skip: true, ...content },
      },
    ],
  },
];

export const Hero: Story = {
  args: { greeting: [{ type: 'message', locale: 'fi', attachments: [hero('Rantakatu 3')] }] },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('heading', { name: 'Rantakatu 3' })).toBeVisible();
    await expect(chat.getByRole('link', { name: 'Soita' })).toHaveAttribute(
      'href',
      'tel:+358401234567',
    );
    await userEvent.click(chat.getByRole('button', { name: 'Kysy lisää' }));
    await expect(await chat.findByText('Kysyn: Rantakatu 3')).toBeVisible();
  },
};

export const Carousel: Story = {
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Kolme asuntoa.',
        attachmentLayout: 'carousel',
        attachments: ['Rantakatu 3', 'Koulukuja 1', 'Majakkatie 7'].map(hero),
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('1 / 3')).toBeVisible();
    await userEvent.click(chat.getByRole('button', { name: 'Seuraava' }));
    await expect(await chat.findByText('2 / 3')).toBeVisible();
  },
};

export const Picture: Story = {
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Kuva palvelusta ja kuva muualta.',
        attachments: [
          { contentType: 'image/png', contentUrl: PICTURE, name: 'Majakka' },
          { contentType: 'image/png', contentUrl: 'https://kuvat.invalid/a.png', name: 'Silta' },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    // A picture from elsewhere would tell others who reads: it is a link.
    await expect(await chat.findByRole('link', { name: /^Silta/ })).toBeVisible();
    await expect((await rootOf(canvasElement)).querySelector('img')).toBeNull();
  },
};

export const Adaptive: Story = {
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { body: [{ type: 'TextBlock', text: 'Aikasi on tiistaina klo 10.' }] },
          },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Aikasi on tiistaina klo 10.')).toBeVisible();
  },
};

export const Services: Story = {
  parameters: { everyLook: true },
  args: {
    greeting: [
      {
        type: 'message',
        locale: 'fi',
        text: 'Löysin kaksi palvelua.',
        attachments: [
          {
            contentType: 'application/vnd.auroraai.services+json',
            content: recommendedServices(['Kohtaamispaikka Majakka', 'Ystävätoiminta']),
          },
        ],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(
      await chat.findByRole('heading', { name: 'Ystävätoiminta' }, { timeout: 10_000 }),
    ).toBeVisible();
    await expect(chat.getAllByRole('article')).toHaveLength(2);
  },
};

/** The card's own words are Arabic; what the service has written in Finnish is marked as such. */
export const ServicesInArabic: Story = {
  args: { ...Services.args, language: 'ar' },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    const [helpful] = await chat.findAllByRole('button', { name: 'نعم' }, { timeout: 10_000 });
    await expect(helpful).toBeVisible();
    await expect((await rootOf(canvasElement)).querySelector('.services')).toHaveAttribute(
      'dir',
      'rtl',
    );
    const name = chat.getByRole('heading', { name: 'Ystävätoiminta' });
    await expect(name.querySelector('[lang="fi"]')).toHaveTextContent('Ystävätoiminta');
    await userEvent.click(helpful!);
    await expect(await chat.findByText('شكرًا، حُفظ رأيك.')).toBeVisible();
  },
};

export const Scale: Story = {
  args: {
    greeting: question({
      kind: 'scale',
      text: 'Miten voit, keho ja mieli?',
      min: 0,
      max: 10,
      low: 'Huonosti',
      high: 'Hyvin',
    }),
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('button', { name: '0, Huonosti' })).toBeVisible();
    await userEvent.click(chat.getByRole('button', { name: '7' }));
    const answer = (await rootOf(canvasElement)).querySelector('[data-from="user"] .bubble');
    await expect(answer).toHaveTextContent('7');
    await expect(chat.queryByRole('button', { name: '7' })).toBeNull();
  },
};

const OPTIONS = [
  { value: 'own', label: 'Oma asunto' },
  { value: 'rent', label: 'Vuokra-asunto' },
  { value: 'none', label: 'Ei asuntoa' },
];

export const SingleChoice: Story = {
  args: { greeting: question({ kind: 'single', text: 'Miten asut?', options: OPTIONS }) },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByRole('button', { name: 'Vuokra-asunto' })).toBeVisible();
    await expect(chat.getByRole('button', { name: 'Ohita kysymys' })).toBeVisible();
  },
};

export const InOwnWords: Story = {
  args: {
    greeting: question({
      kind: 'text',
      text: 'Mistä haluat puhua?',
      hint: 'Muutama sana riittää.',
    }),
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Muutama sana riittää.')).toBeVisible();
    await expect(chat.getByRole('textbox')).toBeEnabled();
    await userEvent.click(chat.getByRole('button', { name: 'Ohita kysymys' }));
    const answer = (await rootOf(canvasElement)).querySelector('[data-from="user"] .bubble');
    await expect(answer).toHaveTextContent('Ohita kysymys');
  },
};

export const Place: Story = {
  args: { greeting: question({ kind: 'place', text: 'Missä kunnassa asut?' }) },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await expect(await chat.findByText('Missä kunnassa asut?', { selector: 'p' })).toBeVisible();
    await expect(chat.getByRole('button', { name: 'Ohita kysymys' })).toBeVisible();
  },
};

export const MultipleChoice: Story = {
  args: {
    greeting: question({
      kind: 'multiple',
      text: 'Mitä tarvitset?',
      hint: 'Voit valita monta.',
      options: OPTIONS,
    }),
  },
  play: async ({ canvasElement }) => {
    const chat = await beginChat(canvasElement);
    await userEvent.click(await chat.findByRole('checkbox', { name: 'Oma asunto' }));
    await expect(chat.getByRole('button', { name: 'Vastaa' })).toBeEnabled();
  },
};
