import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { squeezed } from './squeezed.ts';

const SCRIPT = 'const answer = "Hei!";\n'.repeat(500);
const FOR_EVER = 'public, max-age=31536000, immutable';

function site() {
  let served = 0;
  const app = new Hono().use(squeezed());
  app.get('/assets/app-0a1b2c3d.js', (context) => {
    served += 1;
    return context.body(SCRIPT, 200, {
      ...{ 'content-type': 'text/javascript', 'cache-control': FOR_EVER },
      'content-length': String(SCRIPT.length),
    });
  });
  app.get('/draft', (context) => context.json({ parts: [SCRIPT, served] }));
  app.get('/events', (context) =>
    context.body(SCRIPT, 200, { 'content-type': 'text/event-stream' }),
  );
  app.get('/small', (context) => context.json({ ok: true }));
  app.get('/squeezed', (context) =>
    context.body('already', 200, { 'content-type': 'text/css', 'content-encoding': 'br' }),
  );
  app.get('/gone', (context) => context.json({ parts: SCRIPT }, 404));
  const get = (path: string, accepted = 'gzip, deflate, br') =>
    app.request(path, { headers: { 'accept-encoding': accepted } });
  return { get };
}

it('a page comes squeezed as its reader asks, and is the same when it is opened', async () => {
  const { get } = site();
  for (const round of [1, 2]) {
    const one = await get('/assets/app-0a1b2c3d.js');
    expect(one.headers.get('content-encoding'), `round ${round}`).toBe('br');
    expect(one.headers.get('vary')).toContain('accept-encoding');
    const body = Buffer.from(await one.arrayBuffer());
    expect(one.headers.get('content-length')).toBe(String(body.length));
    expect(body.length).toBeLessThan(SCRIPT.length / 10);
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  }
  const older = await get('/assets/app-0a1b2c3d.js', 'gzip');
  expect(older.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(Buffer.from(await older.arrayBuffer())).toString()).toBe(SCRIPT);
  const plain = await get('/assets/app-0a1b2c3d.js', 'identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(SCRIPT);
});

it('what changes is squeezed anew each time', async () => {
  const { get } = site();
  const read = async () => {
    const answer = await get('/draft');
    expect(answer.headers.get('content-encoding')).toBe('br');
    return JSON.parse(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString());
  };
  expect(await read()).toEqual({ parts: [SCRIPT, 0] });
  await get('/assets/app-0a1b2c3d.js');
  expect(await read()).toEqual({ parts: [SCRIPT, 1] });
});

it.each(['/events', '/small', '/gone'])('%s stays as it is', async (path) => {
  const answer = await site().get(path);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect((await answer.text()).length).toBeGreaterThan(0);
});

it('what is squeezed already is not squeezed twice', async () => {
  expect(await (await site().get('/squeezed')).text()).toBe('already');
});
