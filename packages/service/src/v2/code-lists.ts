import type { CodeListsResponse, NamedMunicipality } from '@auroraai/api-client';
import type { Code, Municipality, TreeCode } from '@auroraai/recommender';
import type { Handler } from 'hono';
import type { Town } from '../code-index.ts';
import type { Deps, Env } from '../deps.ts';
import { readLanguage } from './read-request.ts';
import { type AnswerLanguage, namedCode } from './texts.ts';

/** `GET /code-lists`: the codes that requests refer to, and the questions of the ten areas. */
export function readCodeLists(deps: Deps): Handler<Env> {
  const views = new Map<AnswerLanguage, CodeListsResponse>();
  return (c) => {
    const language = readLanguage(c.req.url);
    const view = views.get(language) ?? viewCodeLists(deps, language);
    views.set(language, view);
    c.header('Cache-Control', 'public, max-age=3600');
    return c.json(view);
  };
}

function viewCodeLists(deps: Deps, language: AnswerLanguage): CodeListsResponse {
  const { lists, town } = deps.codes;
  const named = (codes: readonly Code[]) => ordered(codes).map((code) => namedCode(code, language));
  const tree = (codes: readonly TreeCode[]) =>
    ordered(codes).map((code) => ({ ...namedCode(code, language), parent: code.parent }));
  const municipality = (code: Municipality): NamedMunicipality => ({
    ...namedCode(code, language),
    region: code.region || null,
    county: code.county || null,
    imaginary: code.code === town?.code,
  });
  return {
    municipalities: ordered([...lists.municipalities, ...(town ? [town] : [])]).map(municipality),
    regions: named(lists.regions),
    wellbeing_counties: named(lists.counties),
    hospital_districts: named(lists.hospitalDistricts),
    service_classes: tree(lists.serviceClasses),
    target_groups: tree(lists.targetGroups),
    life_areas: deps.lifeAreas.map(({ key, name, question, low, high }) => ({
      key,
      name: name[language],
      question: question[language],
      low: low[language],
      high: high[language],
    })),
    ...(town && { town: viewTown(town, language) }),
  };
}

function viewTown(town: Town, language: AnswerLanguage): NonNullable<CodeListsResponse['town']> {
  const { seat, outline = [] } = town;
  return {
    ...namedCode(town, language),
    ...(seat && { seat: { easting: seat.easting, northing: seat.northing } }),
    ...(outline.length > 0 && {
      outline: outline.flatMap(({ easting, northing }) => [easting, northing]),
    }),
  };
}

/** By code, `P2` before `P10`. */
function ordered<T extends Code>(codes: readonly T[]): T[] {
  const parts = (code: string) => code.replace(/^\D+/, '').split('.').map(Number);
  const letters = (code: string) => code.replace(/[\d.]+$/, '');
  return codes.toSorted((a, b) => {
    if (letters(a.code) !== letters(b.code)) return letters(a.code) < letters(b.code) ? -1 : 1;
    const [a1 = 0, a2 = -1] = parts(a.code);
    const [b1 = 0, b2 = -1] = parts(b.code);
    return a1 - b1 || a2 - b2;
  });
}
