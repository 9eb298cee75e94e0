import { describe, expect, it } from 'vitest';
import type { Activity } from '../direct-line/activity.ts';
import { payloadOf, toContent } from './payload.ts';
import { toUtterances } from './to-utterances.ts';

function bot(content: Partial<Activity>): Activity {
  return {
    type: 'message',
    id: 'c|0000002',
    timestamp: '2026-03-04T12:00:00.000Z',
    channelId: 'directline',
    conversation: { id: 'c' },
    from: { id: 'opas', role: 'bot' },
    ...content,
  };
}

describe('what the bot says, for the original widget', () => {
  it('is a bubble for each paragraph', () => {
    expect(toUtterances(bot({ text: 'Hei!\n\nMiten voin\nauttaa?' }))).toEqual([
      { text: 'Hei!' },
      { text: 'Miten voin\nauttaa?' },
    ]);
  });

  it('has its suggestions as quick replies under the last bubble', () => {
    const suggestedActions = {
      actions: [
        { type: 'imBack' as const, title: 'Kyllä', value: 'Kyllä' },
        { type: 'postBack' as const, title: 'Raha', value: { intent: 'raha' } },
        { type: 'openUrl' as const, title: 'Sivu', value: 'https://example.fi/' },
      ],
    };
    expect(toUtterances(bot({ text: 'A\n\nB', suggestedActions }))).toEqual([
      { text: 'A' },
      {
        text: 'B',
        quick_replies: [
          { title: 'Kyllä', type: 'postback', payload: 'Kyllä' },
          {
            title: 'Raha',
            type: 'postback',
            payload: '/pressed{"text":"Raha","value":{"intent":"raha"}}',
          },
          { title: 'Sivu', type: 'web_url', url: 'https://example.fi/' },
        ],
      },
    ]);
  });

  it('has its cards as a carousel and its pictures as pictures', () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://example.fi/a.png', name: 'Kuva' },
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          title: 'Neuvola',
          subtitle: 'Kunta',
          text: 'Apua',
          images: [{ url: 'https://example.fi/b.png' }],
          buttons: [{ type: 'call', title: '09 1', value: 'tel:091' }],
        },
      },
    ];
    expect(toUtterances(bot({ attachments }))).toEqual([
      {
        attachment: { type: 'image', payload: { src: 'https://example.fi/a.png', title: 'Kuva' } },
      },
      {
        attachment: {
          type: 'template',
          payload: {
            template_type: 'generic',
            elements: [
              {
                title: 'Neuvola',
                subtitle: 'Kunta – Apua',
                image_url: 'https://example.fi/b.png',
                buttons: [{ title: '09 1', type: 'web_url', url: 'tel:091' }],
              },
            ],
          },
        },
      },
    ]);
  });

  it('is nothing where it is no message, or the person’s own', () => {
    expect(toUtterances(bot({ type: 'typing' }))).toEqual([]);
    expect(toUtterances(bot({ text: 'hei', from: { id: 'a', role: 'user' } }))).toEqual([]);
  });
});

describe('what the original widget sends', () => {
  it('is free text in the language of the page', () => {
    expect(toContent('hei', { language: 'sv' })).toEqual({
      type: 'message',
      locale: 'sv',
      text: 'hei',
    });
  });

  it('is what the pressed button carried', () => {
    const value = { flow: 'raha', set: { kunta: '091' } };
    expect(toContent(payloadOf('postBack', value, 'Raha'), {})).toEqual({
      type: 'message',
      text: 'Raha',
      value,
    });
  });

  it('is an intent by its name', () => {
    expect(toContent('/kysy_raha{"a":"b"}', {})).toEqual({
      type: 'message',
      text: 'kysy_raha',
      value: { intent: 'kysy_raha' },
    });
  });

  it('begins the conversation, with what another service handed over', () => {
    const data = { language: 'fi', auroraaiAccessToken: 'ab' };
    expect(toContent('/get_started', data)).toEqual({
      type: 'event',
      name: 'webchat/join',
      value: { language: 'fi', cards: false, context: { auroraai_access_token: 'ab' } },
    });
  });

  it.each(['/', '/ei {', '/pressed', '/pressed{', '/pressed[1]', '/a b', '// moi'])(
    'is text where it only looks like more: %s',
    (message) => {
      expect(toContent(message, {})).toMatchObject({ type: 'message' });
    },
  );
});
