import type { ChannelModel, MarkedText } from '@auroraai/ui';
import type { PlanePosition } from '../geo/plane-position.ts';

/** A place where one is served, or a service that is reached without going anywhere. */
export interface ServicePlace {
  /** Unique among the places of one map. */
  id: string;
  name: MarkedText;
  /**
   * Where it is, ETRS-TM35FIN metres; null where nobody knows or one need not go anywhere. What cannot
   * be in Finland (0, "0", other countries) counts as null.
   */
  position: PlanePosition | null;
  /** The code of its municipality, or null. */
  municipality: string | null;
  /** Languages in which one is served, BCP 47 tags. */
  languages: readonly string[];
  /** Numbers, address, hours and accessibility; a place may also be known by name only. */
  channel?: ChannelModel;
  /** The services that one gets there, for whoever shows them; the map itself does not look at them. */
  serviceIds?: readonly string[];
}
