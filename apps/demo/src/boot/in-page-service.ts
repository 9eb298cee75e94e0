import type { Fetch } from '@auroraai/api-client';

/** How much of what is loaded is the engine; the rest is the data. */
const CODE_SHARE = 0.4;

/** Runs the whole service in the page, over open data that is loaded now; for pages without a server. */
export async function createInPageService(onProgress: (share: number) => void): Promise<Fetch> {
  const { createDemoService } = await import('@auroraai/service/demo');
  onProgress(CODE_SHARE);
  const service = await createDemoService();
  onProgress(1);
  return (input, init) => service.fetch(new Request(input, init));
}
