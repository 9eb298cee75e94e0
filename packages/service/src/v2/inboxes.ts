import type {
  CreatedInbox,
  InboxDocument,
  InboxResponse,
  PersonDocument,
  TrialDocuments,
} from '@auroraai/api-client';
import type { Context, Handler, Hono } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { toHex } from '../hashing.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import { putDocument } from '../inboxes/put-document.ts';
import { makeInboxKeys, openerOf, readerHashOf } from '../inboxes/seal-document.ts';
import { INBOX_UNUSED_DAYS } from '../tidy.ts';
import { makeCode, readCode } from '../transfers/code.ts';
import { trialDocument } from '../trial-issuer/trial-document.ts';
import { type ClientOf, createClientOf, unauthorized } from './client-of.ts';
import { personDocument, TRIAL_EXAMPLES, trialRequest } from './inbox-schemas.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { ProblemError } from './problem.ts';
import { readJson } from './read-request.ts';
import { isUuid } from './schemas.ts';

/** How many groups of four characters an address has: eighty bits, which nobody guesses. */
const GROUPS = 4;

/** How many documents an inbox takes: a burst, and how fast it takes more. */
const INTAKE = { burst: 30, perMinute: 10 };

/** Adds the routes of inboxes and of the trial issuer. */
export function addInboxes(app: Hono<Env>, deps: Deps): void {
  const put = createPut(deps);
  app.post('/inboxes', openInbox(deps));
  app.all('/inboxes', methodNotAllowed('POST'));
  app.delete('/inboxes/:id', closeInbox(deps));
  app.all('/inboxes/:id', methodNotAllowed('DELETE'));
  app.get('/inboxes/:id/documents', readInbox(deps));
  app.post('/inboxes/:id/documents', receiveDocument(deps, put, createClientOf(deps, 'issuer')));
  app.all('/inboxes/:id/documents', methodNotAllowed('GET, POST'));
  app.delete('/inboxes/:id/documents/:document', deleteDocument(deps));
  app.all('/inboxes/:id/documents/:document', methodNotAllowed('DELETE'));
  app.get('/trial-issuer', listTrialDocuments(deps));
  app.post('/trial-issuer', sendTrialDocument(deps, put));
  app.all('/trial-issuer', methodNotAllowed('GET, POST'));
}

function openInbox(deps: Deps): Handler<Env> {
  const { randomBytes } = deps;
  return async (c) => {
    const id = makeCode(randomBytes, GROUPS);
    const secret = toHex(randomBytes(32));
    await deps.store.inboxes.open({
      id,
      organisation: c.get('organisation'),
      secretHash: await readerHashOf(secret),
      ...(await makeInboxKeys(id, secret, randomBytes)),
      at: deps.now(),
    });
    deps.metrics.count('inboxes_opened');
    const answer: CreatedInbox = {
      inbox_id: id,
      reader_secret: secret,
      unused_days: INBOX_UNUSED_DAYS,
    };
    return c.json(answer, 201);
  };
}

function readInbox(deps: Deps): Handler<Env> {
  return async (c) => {
    const { id, secret, hash } = await readerOf(c);
    const opened = await deps.store.inboxes.read(id, hash, deps.now());
    if (!opened) throw noInbox();
    const open = await openerOf(id, secret, opened.sealedKey);
    const documents = opened.documents.map(
      async (stored): Promise<InboxDocument> => ({
        document_id: stored.id,
        received_at: stored.at.toISOString(),
        expires_at: stored.expiresAt.toISOString(),
        sender: stored.sender,
        document: (await open(stored.sealed)) as PersonDocument,
      }),
    );
    const answer: InboxResponse = { documents: await Promise.all(documents) };
    return c.json(answer, 200, { 'Cache-Control': 'no-store' });
  };
}

function deleteDocument(deps: Deps): Handler<Env> {
  return async (c) => {
    const { id, hash } = await readerOf(c);
    const document = c.req.param('document') ?? '';
    const isThere = isUuid(document) && (await deps.store.inboxes.remove(id, hash, document));
    if (!isThere) throw noInbox();
    return c.body(null, 204);
  };
}

function closeInbox(deps: Deps): Handler<Env> {
  return async (c) => {
    const { id, hash } = await readerOf(c);
    if (!(await deps.store.inboxes.close(id, hash))) throw noInbox();
    return c.body(null, 204);
  };
}

type Put = (...document: Parameters<typeof putDocument>) => Promise<Response>;

/** Puts documents into inboxes as fast as an inbox takes them. */
function createPut(deps: Deps): Put {
  const intake = createRateLimiter({ ...INTAKE, now: deps.now });
  return async (...document) => {
    const admission = intake.take(document[1]);
    if (!admission.allowed) {
      const { retryAfterSeconds: seconds } = admission;
      throw new ProblemError(
        'rate-limited',
        `This inbox takes more in ${seconds} seconds; nothing was put into it.`,
        { headers: { 'Retry-After': String(seconds) } },
      );
    }
    const answer = await putDocument(...document);
    if (!answer) throw noInbox();
    return Response.json(answer, { status: 201 });
  };
}

function receiveDocument(deps: Deps, put: Put, clientOf: ClientOf): Handler<Env> {
  return async (c) => {
    const client = await clientOf(c);
    const document = await readJson(deps, c.req.raw, personDocument);
    const id = readCode(c.req.param('id') ?? '', GROUPS);
    if (id === null) throw noInbox();
    return put(deps, id, client, document);
  };
}

function listTrialDocuments(deps: Deps): Handler<Env> {
  return (c) => {
    if (!deps.config.trialIssuer) throw noTrial();
    const answer: TrialDocuments = { examples: [...TRIAL_EXAMPLES] };
    return c.json(answer);
  };
}

function sendTrialDocument(deps: Deps, put: Put): Handler<Env> {
  return async (c) => {
    if (!deps.config.trialIssuer) throw noTrial();
    const { inbox_id: id, example } = await readJson(deps, c.req.raw, trialRequest);
    const issuer = { id: 'trial-issuer', name: 'Revonsaari (kokeilu)' };
    return put(deps, id, issuer, trialDocument(example, deps.now()));
  };
}

async function readerOf(c: Context<Env>): Promise<{ id: string; secret: string; hash: string }> {
  const sent = /^Bearer +([0-9a-f]{64})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (!sent) throw unauthorized('Bearer', 'Send the secret that came with the inbox.');
  const secret = sent.toLowerCase();
  return { id: c.req.param('id') ?? '', secret, hash: await readerHashOf(secret) };
}

/** A wrong address and a wrong secret look the same. */
function noInbox(): ProblemError {
  return new ProblemError('not-found', 'There is no such inbox.');
}

function noTrial(): ProblemError {
  return new ProblemError('not-found', 'This installation is not for trying.');
}
