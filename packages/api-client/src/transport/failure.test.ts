import { expect, test } from 'vitest';
import { problem } from '../../test/fake-service.ts';
import { failure } from './failure.ts';
import { receive } from './received.ts';

const errorOf = async (response: Response) => failure(await receive(response), () => 0);
const text = (status: number, body: string) => new Response(body, { status });

test.each([
  [400, 'validation'],
  [401, 'auth'],
  [403, 'auth'],
  [404, 'not-found'],
  [405, 'server'],
  [410, 'not-found'],
  [413, 'validation'],
  [415, 'validation'],
  [422, 'validation'],
  [429, 'rate-limited'],
  [500, 'server'],
  [503, 'server'],
  [302, 'server'],
] as const)('status %i is the kind %s', async (status, kind) => {
  const error = await errorOf(text(status, ''));
  expect(error).toMatchObject({ kind, status, messageKey: `aurora.error.${kind}` });
});

test('a problem gives its detail and its faults', async () => {
  const errors = [{ path: '/limit', message: 'must be at most 50' }];
  const error = await errorOf(problem(400, { detail: '1 fault: limit', errors }));
  expect(error).toMatchObject({ detail: '1 fault: limit', fieldErrors: errors });
  expect(error.message).toBe('Something in the request was not accepted.');
});

test('a plain text of version 1 becomes the detail', async () => {
  const body = "Validation error in request data: {'age': ['Unknown field.']}";
  expect(await errorOf(text(400, body))).toMatchObject({ kind: 'validation', detail: body });
});

test.each(['<!doctype html><title>502 Bad Gateway</title>', '  '])(
  'a page made for people is no detail: %j',
  async (page) => {
    expect((await errorOf(text(502, page))).detail).toBe(undefined);
  },
);

test('a long text is cut', async () => {
  expect((await errorOf(text(500, 'x'.repeat(10_000)))).detail).toHaveLength(500);
});

test('something that only looks like a problem is kept as text', async () => {
  const body = '{"type":"urn:auroraai:problem:validation","errors":"all wrong"}';
  expect(await errorOf(text(400, body))).toMatchObject({ detail: body, fieldErrors: [] });
});

test.each([
  ['7', 7],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:01:30 GMT', 90],
  ['Thu, 01 Jan 1960 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['99999999999999', undefined],
] as const)('Retry-After %j means %s seconds', async (header, seconds) => {
  const error = await errorOf(problem(429, {}, { 'retry-after': header }));
  expect(error.retryAfterSeconds).toBe(seconds);
});
