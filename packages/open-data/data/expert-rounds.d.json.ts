import type { LifeArea } from '@auroraai/recommender';
declare const rows: { id: string; round1: LifeArea[] | null; round2: LifeArea[] | null }[];
export = rows;
