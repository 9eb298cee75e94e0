import type { Service } from '@auroraai/service';

/** How much of what is loaded is the engine; the rest is the data. */
const CODE_SHARE = 0.4;

/** Runs the whole service in the page, over open data that is loaded now; for pages without a server. */
export async function createInPageService(onProgress: (share: number) => void): Promise<Service> {
  const { createDemoService } = await import('@auroraai/service/demo');
  onProgress(CODE_SHARE);
  const service = await createDemoService({ publicBaseUrl: location.origin });
  onProgress(1);
  return service;
}
