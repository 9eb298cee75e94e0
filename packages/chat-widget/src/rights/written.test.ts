import { expect, it } from 'vitest';
import { loadMessages } from '../catalogues/messages.ts';
import { createTranslate } from '../catalogues/translate.ts';
import { addActivity } from '../transcript/reduce.ts';
import { EMPTY_TRANSCRIPT } from '../transcript/transcript.ts';
import { readable } from './readable.ts';
import { pageOf, textOf } from './written.ts';

async function written(text: string) {
  const t = createTranslate(await loadMessages('fi'), 'fi');
  const said = { id: 'c|1', type: 'message', from: { id: 'bot' }, text, locale: 'sv' };
  const services = {
    contentType: 'application/vnd.auroraai.services+json',
    content: {
      recommended_services: [
        { service: { name: { text: 'Neuvola' }, official_page: 'https://www.suomi.fi/n' } },
      ],
    },
  };
  const transcript = [
    { ...said },
    { ...said, id: 'c|2', attachments: [services] },
    { ...said, id: 'c|3', text: 'Kiitos', from: { id: 'user', role: 'user' as const } },
  ].reduce(addActivity, EMPTY_TRANSCRIPT);
  return readable(transcript, { t, language: 'fi', botName: 'Opas' });
}

it('A saved conversation says who said what, and names the services', async () => {
  const text = textOf(await written('**Hei**, [lue](https://a.fi)'));
  expect(text).toContain('Opas\nHei, lue (https://a.fi)');
  expect(text).toContain('– Neuvola https://www.suomi.fi/n');
  expect(text).toContain('Sinä\nKiitos');
});

it('A saved page marks the language of each message and runs nothing', async () => {
  const page = pageOf(await written('<img src=x onerror="alert(1)"><script>alert(1)</script>'));
  expect(page).toContain('lang="sv"');
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain('&lt;script&gt;');
});
