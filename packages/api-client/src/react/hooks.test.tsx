import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, useContext } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeLists, ids, recommendation, serviceDetails } from '../../test/answers.ts';
import { createFakeService, json, problem, type Reply } from '../../test/fake-service.ts';
import { createAuroraClient } from '../client.ts';
import type { RecommendationRequest } from '../types.ts';
import { AuroraProvider, useAuroraClient, useAuroraQueryClient } from './provider.tsx';
import { useCodeLists } from './use-code-lists.ts';
import { usePath } from './use-path.ts';
import { usePaths } from './use-paths.ts';
import { useRecommendation } from './use-recommendation.ts';
import { useSendChoice } from './use-send-choice.ts';
import { useSendFeedback } from './use-send-feedback.ts';
import { useService } from './use-service.ts';

afterEach(cleanup);

function connect(...replies: Reply[]) {
  const service = createFakeService(...replies);
  const client = createAuroraClient({ ...service.options, retries: 0 });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AuroraProvider client={client}>{children}</AuroraProvider>
  );
  return { ...service, client, wrapper };
}

describe('useRecommendation', () => {
  test('loads, then has the answer', async () => {
    const { wrapper } = connect(json(recommendation));
    const { result } = renderHook(() => useRecommendation({ text: 'yksin' }), { wrapper });
    expect(result.current.isPending).toBe(true);
    await waitFor(() => expect(result.current.data).toEqual(recommendation));
    expect(result.current.isSuccess).toBe(true);
  });

  test('gives the error as it is, without repeats of its own', async () => {
    const { wrapper, seen } = connect(problem(429, {}, { 'retry-after': '9' }));
    const { result } = renderHook(() => useRecommendation({ text: 'yksin' }), { wrapper });
    await waitFor(() => expect(result.current.error).not.toBe(null));
    expect(result.current.error).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 9 });
    expect(seen).toHaveLength(1);
  });

  test('cancels the request when nobody waits for it any more', async () => {
    const { wrapper, seen } = connect('silence');
    const { unmount } = renderHook(() => useRecommendation({ text: 'yksin' }), { wrapper });
    await waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]?.init.signal?.aborted).toBe(false);
    unmount();
    await waitFor(() => expect(seen[0]?.init.signal?.aborted).toBe(true));
  });

  test('keeps the former answer while a new one is under way', async () => {
    const { wrapper } = connect(json(recommendation), 'silence');
    const { result, rerender } = renderHook(
      ({ text }: { text: string }) => useRecommendation({ text }),
      { wrapper, initialProps: { text: 'yksin' } },
    );
    await waitFor(() => expect(result.current.data).toEqual(recommendation));
    rerender({ text: 'vuokra' });
    expect(result.current).toMatchObject({ data: recommendation, isPlaceholderData: true });
  });

  test('asks nothing, and shows nothing, without a request', async () => {
    const { wrapper, seen } = connect(json(recommendation));
    const initialProps: { request: RecommendationRequest | null } = { request: { text: 'a' } };
    const { result, rerender } = renderHook(({ request }) => useRecommendation(request), {
      wrapper,
      initialProps,
    });
    await waitFor(() => expect(result.current.data).toEqual(recommendation));
    rerender({ request: null });
    expect(result.current.data).toBe(undefined);
    expect(result.current.fetchStatus).toBe('idle');
    expect(seen).toHaveLength(1);
  });

  test('the same question twice is asked once', async () => {
    const { wrapper, seen } = connect(json(recommendation));
    const { result } = renderHook(
      () => [useRecommendation({ text: 'a' }), useRecommendation({ text: 'a' })],
      { wrapper },
    );
    await waitFor(() => expect(result.current[1]?.data).toEqual(recommendation));
    expect(seen).toHaveLength(1);
  });
});

test('useService and useCodeLists read in the asked language', async () => {
  const details = connect(json(serviceDetails));
  const service = renderHook(() => useService(ids.service, 'sv'), { wrapper: details.wrapper });
  await waitFor(() => expect(service.result.current.data).toEqual(serviceDetails));
  expect(details.seen[0]?.url).toMatch(/language=sv$/);

  const lists = connect(json(codeLists));
  const codes = renderHook(() => useCodeLists('en'), { wrapper: lists.wrapper });
  await waitFor(() => expect(codes.result.current.data).toEqual(codeLists));
  expect(lists.seen[0]?.url).toMatch(/code-lists\?language=en$/);
});

test('usePaths lists, and usePath makes a path only when it is asked for', async () => {
  const made = { path_id: null, recommendation_id: ids.recommendation };
  const path = { ...made, name: 'Oma polkusi', summary: '', steps: [] };
  const listing = connect(json({ paths: [] }));
  const list = renderHook(() => usePaths(), { wrapper: listing.wrapper });
  await waitFor(() => expect(list.result.current.data).toEqual({ paths: [] }));
  const { wrapper, seen } = connect(json(path));
  const initialProps: { isAsked: boolean } = { isAsked: false };
  const { result, rerender } = renderHook(
    ({ isAsked }) => usePath(isAsked ? { path_id: 'x' } : null),
    { wrapper, initialProps },
  );
  expect(seen).toHaveLength(0);
  rerender({ isAsked: true });
  await waitFor(() => expect(result.current.data).toEqual(path));
});

describe('saying something', () => {
  const about = { recommendation_id: ids.recommendation, service_id: ids.service };

  test('useSendFeedback and useSendChoice send and succeed', async () => {
    const { wrapper, seen } = connect(new Response(null, { status: 204 }));
    const { result } = renderHook(
      () => ({ feedback: useSendFeedback(), choice: useSendChoice() }),
      { wrapper },
    );
    act(() => {
      result.current.feedback.mutate({ ...about, score: 1 });
      result.current.choice.mutate({ ...about, kind: 'save' });
    });
    await waitFor(() => expect(result.current.feedback.isSuccess).toBe(true));
    await waitFor(() => expect(result.current.choice.isSuccess).toBe(true));
    expect(seen.map(({ body }) => body)).toEqual([
      { ...about, score: 1 },
      { ...about, kind: 'save' },
    ]);
  });

  test('useSendFeedback tells when it failed', async () => {
    const { wrapper } = connect(problem(404));
    const { result } = renderHook(() => useSendFeedback(), { wrapper });
    act(() => result.current.mutate({ ...about, score: 1 }));
    await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'not-found' }));
  });
});

describe('AuroraProvider', () => {
  test('leaves the React Query context of the host alone', () => {
    const { client } = connect('silence');
    const host = new QueryClient();
    let inside: QueryClient | undefined;
    const Host = () => {
      inside = useContext(QueryClientContext);
      return null;
    };
    render(
      <QueryClientContext.Provider value={host}>
        <AuroraProvider client={client}>
          <Host />
        </AuroraProvider>
      </QueryClientContext.Provider>,
    );
    expect(inside).toBe(host);
  });

  test('uses the cache that it is given, otherwise one of its own', () => {
    const { client, wrapper } = connect('silence');
    const shared = new QueryClient();
    const given = renderHook(() => useAuroraQueryClient(), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <AuroraProvider client={client} queryClient={shared}>
          {children}
        </AuroraProvider>
      ),
    });
    expect(given.result.current).toBe(shared);
    const one = renderHook(() => useAuroraQueryClient(), { wrapper });
    const other = renderHook(() => useAuroraQueryClient(), { wrapper });
    expect(one.result.current).not.toBe(other.result.current);
  });

  test('says what is missing outside of it', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(() => useAuroraClient())).toThrow('<AuroraProvider');
    silent.mockRestore();
  });
});
