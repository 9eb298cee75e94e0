import type { Topology } from '../src/geo.ts';
declare const topology: Topology<'maa' | 'naapurit' | 'jarvet'>;
export = topology;
