import { ChannelDetails } from '@auroraai/ui';
import { useMemo } from 'react';
import type { ServicePlace } from '../places/service-place.ts';

/** Props of {@link PlaceChannel}. */
export interface PlaceChannelProps {
  place: ServicePlace;
  now: Date;
}

/** Address, numbers, hours and accessibility of a place; the map has its own link to a route. */
export function PlaceChannel({ place: { channel }, now }: PlaceChannelProps) {
  const shown = useMemo(() => channel && { ...channel, directionsUrl: null }, [channel]);
  return shown ? <ChannelDetails channel={shown} now={now} /> : null;
}
