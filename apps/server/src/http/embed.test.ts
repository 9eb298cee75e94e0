import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embed } from './embed.ts';

const LOADER = 'console.log("chat");'.repeat(50);

describe('the chat as other websites load it', () => {
  let folder: string;
  let app: Hono;
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`/embed/${path}`, { headers });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'embed-'));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'aurora-chat.js'), LOADER);
    writeFileSync(join(folder, 'app.js'), 'export {};');
    writeFileSync(join(folder, 'chunks', 'fi-CN4d06VZ.js'), 'export default {};');
    app = new Hono().route('/embed', embed(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('may be loaded and imported by any website', async () => {
    const response = await get('aurora-chat.js', { origin: 'https://www.example.fi' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(LOADER);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('keeps for ever only what has a hash in its name', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cacheOf('chunks/fi-CN4d06VZ.js')).toContain('immutable');
    expect(await cacheOf('aurora-chat.js')).toContain('max-age=300');
    expect(await cacheOf('app.js')).toBe('no-cache');
  });

  it('sends nothing again that the browser has', async () => {
    const etag = (await get('app.js')).headers.get('etag') ?? '';
    expect((await get('app.js', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('app.js', { 'if-none-match': etag.slice(2) })).status).toBe(304);
    expect((await get('app.js', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('squeezes for browsers that can unpack', async () => {
    const response = await get('aurora-chat.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.length).toBeLessThan(LOADER.length);
    expect(brotliDecompressSync(body).toString()).toBe(LOADER);
  });

  it('gives no file that is not part of the chat', async () => {
    for (const path of ['none.js', '../package.json', '%2e%2e/package.json', 'chunks', ''])
      expect((await get(path)).status).toBe(404);
    expect((await embed(join(folder, 'not-built')).request('/embed/app.js')).status).toBe(404);
  });
});
