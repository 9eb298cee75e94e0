import type { LifeArea } from '@auroraai/recommender';
declare const rows: {
  id: string;
  name: string;
  summary: string;
  municipalities: string[] | null;
  labels: LifeArea[] | null;
}[];
export = rows;
