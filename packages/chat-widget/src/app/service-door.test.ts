import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadBot } from './service-door.ts';

const OF_PAGE = {
  names: { sv: 'Fråga oss' },
  languages: [],
  responsible: { name: { fi: 'Joku muu' } },
};

describe('What a bot says about itself', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('goes by the name that the page gives the chat, and stays the service’s own beside', async () => {
    const told = {
      names: { fi: 'Opas', sv: 'Guiden' },
      languages: ['fi'],
      responsible: { name: { fi: 'Kunta' } },
    };
    vi.stubGlobal('fetch', async () => Response.json(told));
    const bot = await loadBot('https://aurora.example/aurora/v2/bots/opas', OF_PAGE);
    expect(bot.names).toEqual({ fi: 'Opas', sv: 'Fråga oss' });
    expect(bot.responsible).toEqual({ name: { fi: 'Kunta' } });
  });

  it('is what the page says where the endpoint does not tell', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    expect(await loadBot('https://elsewhere.example/bot', OF_PAGE)).toBe(OF_PAGE);
  });
});
