import type { ServiceConfig, SessionAttributeName } from './config.ts';
import type { SessionAttributes } from './store/records.ts';
import { MOCK_CHANNELS } from './v1/mock-service.ts';

/** The attributes that a channel is registered for, or null for a channel that is not registered. */
export function registeredAttributes(
  config: ServiceConfig,
  channelId: string,
): readonly SessionAttributeName[] | null {
  const { channels } = config.sessionTransfer;
  const names = Object.hasOwn(channels, channelId) ? channels[channelId] : undefined;
  const mock = Object.hasOwn(MOCK_CHANNELS, channelId) ? MOCK_CHANNELS[channelId] : undefined;
  return names ?? (mock && mock.takes.length > 0 ? mock.takes : null);
}

/** Leaves of the attributes those that the receiver registered for. */
export function keepWanted(
  attributes: SessionAttributes,
  wanted: readonly SessionAttributeName[],
): SessionAttributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => (wanted as readonly string[]).includes(name)),
  );
}
