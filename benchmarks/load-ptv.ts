import { CODE_LISTS } from '@auroraai/open-data';
import { mapChannelV11, mapServiceV11 } from '@auroraai/open-data/ptv';
import channel from '../packages/open-data/test/ptv-samples/channel-location.json' with {
  type: 'json',
};
import service from '../packages/open-data/test/ptv-samples/service-nationwide.json' with {
  type: 'json',
};

const NATIONAL_SIZE = 22_000;

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return Number(((performance.now() - start) / 1000).toFixed(2));
}

/** How long mapping a national catalogue's services and channels takes, without the network. */
export async function run(): Promise<Record<string, unknown>> {
  const context = { codeLists: CODE_LISTS, origin: 'ptv' as const };
  const repeat = (map: () => unknown) =>
    seconds(() => {
      for (let index = 0; index < NATIONAL_SIZE; index += 1) map();
    });
  return {
    records_of_each_kind: NATIONAL_SIZE,
    map_services_s: repeat(() => mapServiceV11(service, context)),
    map_channels_s: repeat(() => mapChannelV11(channel, context)),
  };
}
