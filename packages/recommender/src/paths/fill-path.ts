import { holds } from './condition.ts';
import type { PathPerson, PathStep } from './path.ts';
import { RESPONSIBLE_NAMES } from './responsible-names.ts';
import { type PathSources, servicesOfStep } from './services-of-step.ts';
import type { PathTemplate } from './template.ts';

/** Makes a path of a template for a person: its steps in their language, with services near them. */
export function fillPath(
  template: PathTemplate,
  person: PathPerson,
  sources: PathSources,
): PathStep[] {
  const { language } = person;
  const used = new Set<string>();
  const meant = template.steps.filter(({ when }) => holds(when, person) !== false);
  const there = new Set(meant.map(({ id }) => id));
  return meant.map((step) => {
    const isUnsure = holds(step.when, person) === null;
    // What a later step names is not taken from it by an earlier one.
    const ofOthers = meant.flatMap(({ id, find }) => (id === step.id ? [] : (find.ids ?? [])));
    const taken = new Set([...used, ...ofOthers.filter((id) => !step.find.ids?.includes(id))]);
    const services = servicesOfStep(step.find, person, sources, taken).map((service) => {
      used.add(service.serviceId);
      return { ...service, rank: used.size };
    });
    return {
      id: step.id,
      title: step.title[language],
      text: step.text[language],
      needs: step.needs.map((need) => need[language]),
      yields: step.yields.map((yielded) => yielded[language]),
      responsible: { kind: step.responsible, name: RESPONSIBLE_NAMES[step.responsible][language] },
      mode: step.mode,
      timing: step.timing?.[language] ?? null,
      after: step.after.filter((id) => there.has(id)),
      optional: step.optional || isUnsure,
      condition: isUnsure ? (step.when?.text[language] ?? null) : null,
      reason: step.why?.[language] ?? null,
      services,
    };
  });
}
