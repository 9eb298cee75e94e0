import type { Catalogue, CodeLists, Position } from './catalogue.ts';
import { isNationwide } from './filters.ts';

/** Tells how far services are from a person. */
export interface Distances {
  /**
   * Metres from a position to the nearest place of each service: its channels' places, else the
   * seats of its municipalities; NaN where a service has no place.
   */
  from(position: Position): Float64Array;
}

/** Prepares the places of a catalogue's services. */
export function createDistances(catalogue: Catalogue, codeLists: CodeLists): Distances {
  const channels = new Map(catalogue.channels.map((channel) => [channel.id, channel]));
  const seats = codeLists.municipalities.map(({ seat }) => seat);
  const seatOf = new Map(codeLists.municipalities.map(({ code }, at) => [code, at]));
  const places: (Position[] | null)[] = [];
  const municipalities: number[][] = [];
  for (const service of catalogue.services) {
    const own = service.channelIds.flatMap((id) => {
      const channel = channels.get(id);
      if (!channel || channel.archived) return [];
      return channel.addresses.flatMap(({ position }) => (position ? [position] : []));
    });
    places.push(own.length > 0 ? own : null);
    municipalities.push(
      own.length > 0 || isNationwide(service)
        ? []
        : service.areas.flatMap((area) =>
            area.municipalityCodes.flatMap((code) => seatOf.get(code) ?? []),
          ),
    );
  }

  return {
    from(position) {
      const toSeat = seats.map((seat) => (seat ? metres(position, seat) : Number.NaN));
      const result = new Float64Array(places.length).fill(Number.NaN);
      places.forEach((own, at) => {
        let nearest = Number.POSITIVE_INFINITY;
        for (const place of own ?? []) nearest = Math.min(nearest, metres(position, place));
        for (const seat of municipalities[at]!) {
          const distance = toSeat[seat]!;
          if (distance < nearest) nearest = distance;
        }
        if (Number.isFinite(nearest)) result[at] = nearest;
      });
      return result;
    },
  };
}

function metres(a: Position, b: Position): number {
  return Math.sqrt((a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2);
}

/** Distance at which nearness has lost most of its effect, metres. */
const REACH = 15_000;
/** The largest share of a score that distance takes away. */
const LARGEST_LOSS = 0.2;
/** What a service without a place is worth: it can be reached from anywhere, but is not near. */
const WITHOUT_PLACE = 1 - LARGEST_LOSS / 2;

/** How much distance changes a score: 1 on the spot, falling to 0.8 far away; 0.9 without a place. */
export function distanceFactor(metresAway: number): number {
  if (!Number.isFinite(metresAway)) return WITHOUT_PLACE;
  return 1 - LARGEST_LOSS * (1 - Math.exp(-metresAway / REACH));
}
