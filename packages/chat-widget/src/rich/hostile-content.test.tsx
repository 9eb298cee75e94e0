import type { Activity } from '@auroraai/api-client/direct-line';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChatProvider } from '../app/chat-context.tsx';
import { createController } from '../app/create-controller.ts';
import { addActivity } from '../transcript/reduce.ts';
import { EMPTY_TRANSCRIPT } from '../transcript/transcript.ts';
import { Attachments } from './Attachments.tsx';
import { RichText } from './RichText.tsx';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](//evil.example)',
  '[x](https://evil.example"onclick="alert(1))',
  '![x](https://evil.example/x.png)',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x](javascript:alert(1))',
  '![x"onerror="alert(1)](https://evil.example/x.png)',
  '[![x](https://evil.example/x.png)](javascript:alert(1))',
  'https://evil.example/"onmouseover="alert(1)',
  '**<b onclick=alert(1)>x</b>**',
  '`<script>alert(1)</script>`',
  '\u202ejavascript:alert(1)',
  '\u0000<script>alert(1)</script>',
];

let chat: ReturnType<typeof createController>;
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('{}'));
  const settings = { bot: 'opas', server: 'https://aurora.test' };
  chat = createController({ settings, bot: { names: {}, languages: [] } }, () => {});
});
afterEach(() => {
  cleanup();
  chat.destroy();
  vi.unstubAllGlobals();
});

/** Draws a message in which every part that a bot can fill holds the payload. */
function draw(payload: string) {
  const card = (type: string) => ({
    contentType: `application/vnd.microsoft.card.${type}`,
    content: {
      title: payload,
      subtitle: payload,
      text: payload,
      fallbackText: payload,
      images: [{ url: payload, alt: payload }],
      buttons: ['openUrl', 'call', 'imBack', 'postBack', payload].map((kind) => ({
        type: kind,
        title: payload,
        value: payload,
      })),
    },
  });
  const question = {
    contentType: 'application/vnd.auroraai.question+json',
    content: {
      question_id: payload,
      kind: 'single',
      hint: payload,
      options: [{ value: payload, label: payload }],
      can_skip: true,
    },
  };
  const received: Activity = {
    type: 'message',
    id: 'c|1',
    from: { id: 'bot', role: 'bot' },
    text: payload,
    locale: payload,
    attachmentLayout: 'carousel',
    attachments: [
      card('hero'),
      card('thumbnail'),
      card('adaptive'),
      question,
      { contentType: 'image/png', contentUrl: payload, name: payload },
      { contentType: 'video/mp4', contentUrl: payload, name: payload },
      { contentType: payload, contentUrl: payload, content: payload },
    ],
  };
  const transcript = addActivity(EMPTY_TRANSCRIPT, received);
  chat.store.setState({ transcript });
  const [entry] = transcript.entries;
  const activity = entry?.kind === 'message' ? entry.activity : received;
  return render(
    <ChatProvider chat={{ ...chat, adopt: () => {} }}>
      <RichText text={activity.text ?? ''} />
      <Attachments activity={activity} />
    </ChatProvider>,
  ).container;
}

it.each(PAYLOADS)('%j from a bot runs nothing and loads nothing from elsewhere', (payload) => {
  const drawn = draw(payload);
  const elements = [...drawn.querySelectorAll('*')];
  expect(drawn.querySelector('script,iframe,object,embed,style,link,base,form,img')).toBeNull();
  for (const element of elements) {
    for (const { name } of element.attributes) {
      expect(name).not.toMatch(/^on/i);
      expect(name).not.toBe('srcdoc');
    }
  }
  for (const link of drawn.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^(https?|mailto|tel|sms):/);
    expect(link.rel === '' || link.rel.includes('noopener')).toBe(true);
  }
});
