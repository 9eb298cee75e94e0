import type { Topology } from '../src/geo.ts';
declare const topology: Topology<'kunnat' | 'hva' | 'maakunnat'>;
export = topology;
