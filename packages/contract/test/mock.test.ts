import { createMockHandlers } from '@auroraai/api-client/msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll } from 'vitest';
import { describeContract } from '../src/suite/index.ts';
import { createServiceTarget } from './service-target.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

describeContract('The mock', async (variant) => {
  // Each state of the service has an address of its own on the mocked network.
  const target = await createServiceTarget(variant, `https://${variant}.example`);
  server.use(...createMockHandlers(target.handle, target.baseUrl));
  return { ...target, handle: (request) => fetch(request) };
});
