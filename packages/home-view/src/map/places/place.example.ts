import type { ChannelModel } from '@auroraai/ui';
import type { PlanePosition } from '../geo/plane-position.ts';
import type { ServicePlace } from './service-place.ts';

/** What is said of an example place; everything may be left out. */
export interface ExamplePlace {
  id?: string;
  name?: string;
  position?: PlanePosition | null;
  municipality?: string | null;
  languages?: string[];
  sentences?: string[];
  channel?: Partial<ChannelModel>;
}

/** A place for tests and stories: a library in Mikkeli that says nothing of itself. */
export function examplePlace(place: ExamplePlace = {}): ServicePlace {
  const { id = 'place-1', name = 'Kirjasto', sentences = [], channel = {} } = place;
  const inFinnish = (text: string) => ({ text, language: 'fi' });
  return {
    id,
    name: inFinnish(name),
    position:
      place.position === undefined ? { easting: 515_000, northing: 6_838_000 } : place.position,
    municipality: place.municipality === undefined ? '491' : place.municipality,
    languages: place.languages ?? ['fi'],
    channel: {
      id,
      type: 'ServiceLocation',
      name: inFinnish(name),
      phones: [],
      emails: [],
      webPages: [],
      formFiles: [],
      address: null,
      directionsUrl: null,
      hours: [],
      accessibility:
        sentences.length > 0
          ? [{ heading: inFinnish('Sisäänkäynti'), sentences: sentences.map(inFinnish) }]
          : [],
      requiresAuthentication: false,
      requiresSignature: false,
      ...channel,
    },
  };
}
