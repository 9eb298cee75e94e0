import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type Coding, codingOf, squeeze } from './squeeze.ts';
import { webChatFrame } from './web-chat-frame.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** How a file may be kept: by the hash in its name for ever, the loader for a while, the rest asks. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const A_WHILE = 'public, max-age=300, stale-while-revalidate=86400';
const ASK = 'no-cache';

/** The document of the chat's other renderer, which is given anew each time. */
const FRAME = 'webchat/index.html';

/** Above so many bytes the last tenth that squeezing could save would keep the first visitor waiting. */
const LARGE = 1_000_000;

interface EmbedFile {
  type: string;
  body: Buffer;
  etag: string;
  cache: string;
  squeezed: Partial<Record<Coding, Promise<Buffer>>>;
}

/**
 * The chat and the quiz for other websites: any of them may load these folders, and a browser keeps
 * what cannot change.
 */
export function embed(...folders: string[]): Hono {
  const files = new Map(folders.flatMap((folder) => [...readFiles(folder)]));
  const app = new Hono();
  const frame = files.get(FRAME);
  if (frame) app.get(`/${FRAME}`, (context) => webChatFrame(context, frame.body.toString()));
  app.get('/*', async (context) => {
    const file = files.get(context.req.path.replace(/^.*?\/embed\//, ''));
    if (!file) return context.text('There is no such file.', 404);
    const headers: Record<string, string> = {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-type': file.type,
      'cache-control': file.cache,
      etag: file.etag,
      vary: 'accept-encoding',
    };
    const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    if (known.some((tag) => weak(tag) === file.etag)) return context.body(null, 304, headers);
    const coding = codingOf(context.req.header('accept-encoding'));
    if (!coding) return context.body(new Uint8Array(file.body), 200, headers);
    file.squeezed[coding] ??= squeeze(file.body, coding, file.body.length > LARGE ? 9 : 11);
    const body = new Uint8Array(await file.squeezed[coding]);
    return context.body(body, 200, { ...headers, 'content-encoding': coding });
  });
  return app;
}

/** Reads everything once; an installation in which something is not built has no files of it to give. */
function readFiles(folder: string): ReadonlyMap<string, EmbedFile> {
  const files = new Map<string, EmbedFile>();
  for (const name of namesIn(folder)) {
    const path = name.replaceAll('\\', '/');
    const body = readFileSync(join(folder, name));
    files.set(path, {
      type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      body,
      etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      cache: cacheOf(path),
      squeezed: {},
    });
  }
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(folder, name)).isFile());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The same bytes squeezed differently are the same file. */
function weak(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`;
}

function cacheOf(path: string): string {
  if (/^(quiz\/)?chunks\/.+-[\w-]{8}\.\w+$/.test(path)) return FOR_EVER;
  return path === 'aurora-chat.js' || path === 'aurora-quiz.js' ? A_WHILE : ASK;
}
