import type { PathResponse, PathStep } from '@auroraai/api-client';
import { readRecommendedServices } from '@auroraai/api-client/service-card';
import { isRecord, readList, readText } from './read-kept.ts';

const MOST_STEPS = 12;
const LONGEST = 2000;
const MODES: readonly unknown[] = ['digital', 'physical', 'both'];

/**
 * A path as it was kept; what cannot be shown is left out. Lighter than the shape of the wire, so that
 * a page on which nobody opens a path does not load that.
 */
export function readKeptPath(kept: unknown): PathResponse | undefined {
  if (!isRecord(kept)) return undefined;
  const id = kept.path_id === null ? null : readText(kept.path_id, 40);
  const recommendation = readText(kept.recommendation_id, 64);
  const name = readText(kept.name);
  const steps = readList(kept.steps, readStep, MOST_STEPS);
  if (id === undefined || recommendation === undefined || name === undefined) return undefined;
  if (steps.length === 0) return undefined;
  const summary = readText(kept.summary, LONGEST) ?? '';
  return { path_id: id, recommendation_id: recommendation, name, summary, steps };
}

function readStep(kept: unknown): PathStep | undefined {
  if (!isRecord(kept) || !MODES.includes(kept.mode)) return undefined;
  const id = readText(kept.id, 40);
  const title = readText(kept.title);
  if (id === undefined || title === undefined) return undefined;
  const text = (value: unknown) => readText(value, LONGEST) ?? null;
  const texts = (value: unknown) => readList(value, (each) => readText(each, LONGEST), MOST_STEPS);
  return {
    id,
    title,
    text: text(kept.text) ?? '',
    needs: texts(kept.needs),
    yields: texts(kept.yields),
    responsible: readResponsible(kept.responsible),
    mode: kept.mode as PathStep['mode'],
    timing: text(kept.timing),
    after: texts(kept.after),
    optional: kept.optional === true,
    condition: text(kept.condition),
    reason: text(kept.reason),
    services: readRecommendedServices({ recommended_services: kept.services }).services,
  };
}

function readResponsible(kept: unknown): PathStep['responsible'] {
  const name = isRecord(kept) ? readText(kept.name) : undefined;
  if (!isRecord(kept) || name === undefined) return null;
  return { kind: kept.kind as NonNullable<PathStep['responsible']>['kind'], name };
}
