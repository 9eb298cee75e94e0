import { health } from './health.ts';
import { mentalHealth } from './mental-health.ts';
import type { Theme } from './model.ts';

/** All themes, in the order in which the town's records are written. */
export const themes: readonly Theme[] = [health, mentalHealth];
