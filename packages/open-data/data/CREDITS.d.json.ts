import type { Credit } from '../src/credits.ts';
declare const rows: Credit[];
export = rows;
