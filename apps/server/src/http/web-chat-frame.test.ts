import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embed } from './embed.ts';

describe('the frame of Web Chat', () => {
  let folder: string;
  let app: Hono;
  const get = async (query = '') => {
    const response = await app.request(`/embed/webchat/index.html${query}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    return { response, html: await response.text(), policy };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'frame-'));
    mkdirSync(join(folder, 'webchat'));
    writeFileSync(
      join(folder, 'webchat', 'index.html'),
      '<script src="frame.js" nonce="NONCE"></script>',
    );
    app = new Hono().route('/embed', embed(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs nothing but the scripts that carry the nonce of this answer', async () => {
    const [first, second] = [await get(), await get()];
    const nonce = /nonce="([^"]+)"/.exec(first.html)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThanOrEqual(20);
    expect(first.policy).toContain(`script-src 'nonce-${nonce}'`);
    expect(first.policy).toContain("default-src 'none'");
    expect(first.policy).not.toContain('unsafe');
    expect(second.html).not.toContain(nonce);
    expect(first.response.headers.get('cache-control')).toBe('no-store');
  });

  it('has no origin, and no microphone, unless the website asks for speech', async () => {
    const { policy, response } = await get();
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(response.headers.get('permissions-policy')).toContain('microphone=()');
    const speaking = await get('?speech=browser');
    expect(speaking.policy).toContain('allow-same-origin');
    expect(speaking.response.headers.get('permissions-policy')).toContain('microphone=(self)');
  });

  it('shows pictures of the service and of named origins, and takes nothing else into its policy', async () => {
    const { policy } = await get(
      `?pictures=https://kuvat.example/a.png&pictures=http://evil.example&pictures=${encodeURIComponent("https://x.example; script-src 'unsafe-inline'")}&pictures=*&pictures=data:`,
    );
    expect(/img-src ([^;]*)/.exec(policy)?.[1]).toBe("'self' data: blob: https://kuvat.example");
    expect(policy).not.toContain('unsafe');
  });
});
