import type { Fetch } from '@auroraai/api-client';

/** Runs the whole service in the page, over open data that is loaded now; for pages without a server. */
export async function createInPageService(onProgress: (share: number) => void): Promise<Fetch> {
  onProgress(0.1);
  const { createDemoService } = await import('@auroraai/service/demo');
  onProgress(0.8);
  const service = await createDemoService();
  onProgress(1);
  return (input, init) => service.fetch(new Request(input, init));
}
