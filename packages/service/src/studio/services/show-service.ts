import type {
  OwnService,
  OwnServiceArea,
  OwnServiceTexts,
  ServiceTextLanguage,
  TeachingRevision,
} from '@auroraai/api-client/studio';
import { LIFE_AREAS, type Localized, type Service } from '@auroraai/recommender';
import type { Knowledge } from '../../knowledge.ts';
import type { ServiceFiguresRow, StoredTeaching } from '../../store/studio-service-store.ts';
import { showFigures } from './show-figures.ts';

const ALWAYS = ['fi', 'sv', 'en'] as const;
const ALL: readonly ServiceTextLanguage[] = [...ALWAYS, 'se', 'smn', 'sms'];

/** A service of an organisation in its list. */
export function showService(
  { catalogue, recommender }: Knowledge,
  { id, names, responsibleOrganizationId }: Service,
  { taught, figures }: { taught: number; figures: ServiceFiguresRow | undefined },
): OwnService {
  const responsible = catalogue.organizations.get(responsibleOrganizationId ?? '');
  return {
    ...{ id, names, taught, gone: false },
    responsible: { id: responsibleOrganizationId ?? '', names: responsible?.names ?? {} },
    areas: recommender.areasOf(id)?.areas ?? [],
    figures: showFigures(figures),
  };
}

/** A service that is not the organisation's any more, or of nobody, as it was when it was taught last. */
export function showGone({ service: id, names, revision }: StoredTeaching): OwnService {
  const figures = showFigures(undefined);
  return { id, names, responsible: null, areas: [], taught: revision, gone: true, figures };
}

/** The texts of a service by language. */
export function showTexts(service: Service): OwnServiceTexts[] {
  const of = (texts: Localized, language: ServiceTextLanguage) => texts[language] ?? null;
  return ALL.map((language) => ({
    language,
    name: of(service.names, language),
    summary: of(service.summaries, language),
    description: of(service.descriptions, language),
    user_instruction: of(service.userInstructions, language),
    requirements: of(service.requirements, language),
    keywords: service.keywords.flatMap((keyword) => keyword[language] ?? []),
  })).filter(
    ({ language, name, summary, description }) =>
      (ALWAYS as readonly string[]).includes(language) || (name ?? summary ?? description) !== null,
  );
}

/** The areas of life with what speaks for and against each. */
export function showAreas(
  { recommender }: Knowledge,
  service: Service,
  taught: StoredTeaching | null,
): OwnServiceArea[] {
  const now = recommender.areasOf(service.id)?.areas ?? [];
  const untaught = recommender.areasOf(service.id, [])?.areas ?? [];
  return LIFE_AREAS.map((area) => {
    const otherwise = untaught.includes(area);
    return {
      ...{ area, otherwise, counts: now.includes(area) },
      source: service.labels ? 'expert' : otherwise ? 'model' : null,
      taught: taught?.areas[area] ?? null,
    };
  });
}

/** What was taught at one time; nothing where it never was. */
export function showTeaching(teaching: StoredTeaching | null): TeachingRevision {
  if (!teaching) return { revision: 0, areas: {}, words: [], by: '', at: null, restores: null };
  const { revision, areas, words, by, at, restores } = teaching;
  return { revision, areas, words, by, at: at.toISOString(), restores };
}
