import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('configuration', () => {
  it('serves a newcomer on port 8080 of this machine with the built-in database and the town', () => {
    expect(readConfig({})).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8080',
      databaseUrl: null,
      town: true,
      keepTexts: false,
    });
  });

  it('reads which channels take over which attributes', () => {
    const { transferChannels } = readConfig({ SESSION_TRANSFER: '{"c":["age"]}' });
    expect(transferChannels).toEqual({ c: ['age'] });
  });

  it('leaves the imaginary town out of a real installation unless it is asked for', () => {
    const databaseUrl = 'postgres://aurora@db/aurora';
    expect(readConfig({ DATABASE_URL: databaseUrl }).town).toBe(false);
    expect(readConfig({ DATABASE_URL: databaseUrl, AURORA_TOWN: 'on' }).town).toBe(true);
  });

  it('reads origins from a list, each with its organisation', () => {
    const { allowedOrigins } = readConfig({
      AURORA_ORGANISATION: 'town',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443=parish ,',
    });
    expect(allowedOrigins).toEqual([
      { origin: 'https://a.example', organisation: 'town' },
      { origin: 'https://b.example:8443', organisation: 'parish' },
    ]);
  });

  it('knows the secret demo while somebody tries it out, and none besides its own in earnest', () => {
    const demo = [{ bot: 'opas', secret: 'demo' }];
    expect(readConfig({}).directLineSecrets).toEqual(demo);
    const databaseUrl = 'postgres://aurora@db/aurora';
    expect(readConfig({ DATABASE_URL: databaseUrl }).directLineSecrets).toEqual([]);
    const env = { DATABASE_URL: databaseUrl, DIRECT_LINE_SECRETS: 'opas=a=b, muutto=c' };
    expect(readConfig(env).directLineSecrets).toEqual([
      { bot: 'opas', secret: 'a=b' },
      { bot: 'muutto', secret: 'c' },
    ]);
  });

  it('reads where bots reach what is outside', () => {
    const actions = {
      httpActions: { opas: { varaa: { url: 'https://a.fi/', secret: 's' } } },
      network: { muutto: 'https://b.fi/' },
    };
    const { botActions } = readConfig({ BOT_ACTIONS: JSON.stringify(actions) });
    expect(botActions).toEqual({ ...actions, transfers: {} });
  });

  it.each([
    [{ DIRECT_LINE_SECRETS: 'opas' }, 'DIRECT_LINE_SECRETS must be a list'],
    [{ BOT_ACTIONS: '[]' }, 'BOT_ACTIONS must be a JSON object'],
    [{ BOT_ACTIONS: '{"network":{"a":"b"}}' }, 'BOT_ACTIONS must be a JSON object'],
    [{ BOT_ACTIONS: '{"httpActions":{"a":{"b":{"url":"https://a"}}}}' }, 'BOT_ACTIONS must be'],
    [{ PORT: 'eighty' }, 'PORT is eighty'],
    [{ PORT: '70000' }, 'PORT is 70000'],
    [{ PUBLIC_URL: 'example.fi' }, 'PUBLIC_URL is example.fi'],
    [{ ALLOWED_ORIGINS: 'https://a.example/path' }, 'ALLOWED_ORIGINS holds https://a.example/path'],
    [{ ALLOWED_ORIGINS: '*' }, 'ALLOWED_ORIGINS holds *'],
    [{ CONTACT_SERVICE: 'neuvonta' }, 'CONTACT_SERVICE is neuvonta'],
    [{ SESSION_TRANSFER: '{' }, 'SESSION_TRANSFER must be a JSON object'],
    [{ SESSION_TRANSFER: '{"a":["name"]}' }, 'SESSION_TRANSFER must be a JSON object'],
    [{ SESSION_TRANSFER: '[]' }, 'SESSION_TRANSFER must be a JSON object'],
    [{ KEEP_TEXTS: 'yes' }, 'KEEP_TEXTS is yes'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is loud'],
  ])('says in one sentence what is wrong with %j', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
