import { expect, test } from 'vitest';
import { readDocument } from '../document.ts';
import { createOpenApiChecker } from './openapi-checker.ts';

const checker = createOpenApiChecker(await readDocument());
const problem = {
  type: 'urn:auroraai:problem:rate-limited',
  title: 'Too many requests',
  status: 429,
  detail: '',
};

function answer(body: unknown, status: number, headers: Record<string, string>): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers });
}

const type = 'application/problem+json; charset=utf-8';

test('a documented response has no fault', async () => {
  const response = answer(problem, 429, { 'content-type': type, 'retry-after': '3' });
  expect(await checker.response('recommend', response)).toEqual([]);
});

test.each([
  ['a status that is not documented', answer(problem, 418, { 'content-type': type }), 'status 418'],
  ['a missing header', answer(problem, 429, { 'content-type': type }), 'Retry-After is missing'],
  [
    'a header that is no number',
    answer(problem, 429, { 'content-type': type, 'retry-after': 'soon' }),
    'no whole number',
  ],
  ['another type', answer(problem, 400, { 'content-type': 'text/html' }), 'content type text/html'],
  ['half a JSON text', answer('{"a":', 400, { 'content-type': type }), 'not JSON'],
  ['a missing member', answer({ status: 400 }, 400, { 'content-type': type }), "property 'type'"],
  [
    'a member that is not written down',
    answer({ ...problem, stack: 'at x' }, 500, { 'content-type': type }),
    'additional properties',
  ],
])('%s is a fault', async (_, response, fault) => {
  expect((await checker.response('recommend', response)).join()).toContain(fault);
});

test('an answer without content must be empty', async () => {
  const response = new Response('surprise', { headers: { 'content-type': 'text/plain' } });
  const empty = Object.defineProperty(response, 'status', { value: 204 });
  expect(await checker.response('sendFeedback', empty)).toEqual(['the body is not empty']);
});

test('a header with one allowed value has that value', async () => {
  const headers = { 'content-type': 'text/html', 'www-authenticate': 'Basic' };
  const faults = await checker.response('v1TextSearch', answer('Unauthorized', 401, headers));
  expect(faults).toEqual(['the header WWW-Authenticate is "Basic"']);
});

test('an operation that is not in the document cannot be checked', async () => {
  await expect(checker.response('dance', new Response())).rejects.toThrow('no operation dance');
});
