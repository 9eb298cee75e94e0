import type {
  ServiceTeaching,
  ServiceTrial,
  TrialAnswer,
  TrialQuestion,
  TrialResult,
  TrialService,
} from '@auroraai/api-client/studio';
import {
  LIFE_AREAS,
  type Query,
  type Service,
  saidOfTopics,
  saidWith,
  type Teaching,
} from '@auroraai/recommender';
import type { StudioDeps } from '../deps.ts';
import {
  municipalityOf,
  placeOf,
  questionOf,
  SEARCH_LANGUAGES,
  topicsOfService,
} from './about-service.ts';

/** So many services of an answer are shown, and so many looked through. */
const SHOWN = 10;
const LOOKED_THROUGH = 50;
/** So many words are asked about: those that change first. */
const MOST_WORDS = 12;
/** So many everyday words of what the service is about, and so many that hold a taught word. */
const MOST_OF_TOPICS = 3;
const MOST_WITH = 3;
/** Words that begin with the same letters are taken for one. */
const SAME_BEGINNING = 3;
/** How somebody fares in the area of a question. */
const LOW = 2;

/** What is tried. */
export interface Trial {
  service: Service;
  /** What would be taught, and what is now. */
  proposed: ServiceTeaching;
  standing: ServiceTeaching;
  /** Whether a service is one of the organisation's. */
  isOwn: (service: Service) => boolean;
  /** Lets what waits go first: people ask the same recommender. */
  pause: () => Promise<void>;
}

/** Tells what would come of a teaching, question by question. Nothing is kept. */
export async function tryTeaching(deps: StudioDeps, trial: Trial): Promise<ServiceTrial> {
  const { service, proposed, pause } = trial;
  const { recommender, catalogue, teaching: before } = deps.knowledge();
  const others = before.filter(({ serviceId }) => serviceId !== service.id);
  const after: Teaching = [...others, { serviceId: service.id, ...proposed }];

  const ask = (question: TrialQuestion, teaching: Teaching): string[] => {
    const query = { ...queryOf(service, question), limit: LOOKED_THROUGH };
    const { recommendations } = recommender.recommend(query, {
      feedback: deps.feedback.of,
      teaching,
    });
    return recommendations.map(({ serviceId }) => serviceId);
  };
  const show = (id: string): TrialService[] => {
    const found = catalogue.services.get(id);
    return found ? [{ id, names: found.names, own: trial.isOwn(found) }] : [];
  };
  const answer = (ids: readonly string[]): TrialAnswer => ({
    services: ids.slice(0, SHOWN).flatMap(show),
    place: placeIn(ids, service.id),
  });

  const results: TrialResult[] = [];
  for (const question of questionsOf(deps, trial)) {
    await pause();
    const was = ask(question, before);
    await pause();
    const is = ask(question, after);
    const moved = was.slice(0, SHOWN).flatMap((id, at) => {
      const to = placeIn(is, id);
      const isLater = id !== service.id && (to === null || to > at + 1);
      return isLater ? show(id).map((shown) => ({ service: shown, from: at + 1, to })) : [];
    });
    results.push({ question, before: answer(was), after: answer(is), moved_down: moved });
  }
  const code = municipalityOf(service);
  const place = code === null ? undefined : deps.codes.municipality(code);
  return {
    municipality: place
      ? { code: place.code, names: { fi: place.fi, sv: place.sv, en: place.en } }
      : null,
    results,
  };
}

function placeIn(ids: readonly string[], id: string): number | null {
  const at = ids.indexOf(id);
  return at < 0 ? null : at + 1;
}

function queryOf(service: Service, question: TrialQuestion): Query {
  if (question.kind !== 'situation') {
    return questionOf(service, question.text, question.language);
  }
  return { situation: { answers: { [question.area]: LOW } }, ...placeOf(service) };
}

/** Asks about what changes first, then about what must not suffer by it. */
function questionsOf(
  { knowledge }: StudioDeps,
  { service, proposed, standing }: Trial,
): TrialQuestion[] {
  const keyOf = ({ language, word }: ServiceTeaching['words'][number]) => `${language} ${word}`;
  const [now, then] = [proposed, standing].map(({ words }) => new Set(words.map(keyOf)));
  const all = [...proposed.words, ...standing.words.filter((word) => !now?.has(keyOf(word)))];
  const isNew = (word: (typeof all)[number]) => now?.has(keyOf(word)) !== then?.has(keyOf(word));
  const words = [...all.filter(isNew), ...all.filter((word) => !isNew(word))].slice(0, MOST_WORDS);
  const topics = topicsOfService(knowledge().recommender, service);
  const questions: TrialQuestion[] = [
    ...words.map(({ language, word }) => ({
      ...{ kind: 'taught-word' as const, language, text: word },
    })),
    ...LIFE_AREAS.filter((area) => proposed.areas[area] !== standing.areas[area]).map((area) => ({
      ...{ kind: 'situation' as const, area },
    })),
    ...SEARCH_LANGUAGES.flatMap((language) => {
      const text = service.names[language];
      return text === undefined ? [] : [{ kind: 'name' as const, language, text }];
    }),
    ...SEARCH_LANGUAGES.flatMap((language) =>
      words
        .filter((word) => word.language === language)
        .flatMap(({ word }) => shortest(saidWith(word, language)))
        .slice(0, MOST_WITH)
        .map((text) => ({ kind: 'everyday-word' as const, language, text })),
    ).slice(0, MOST_WITH),
    ...unlike(saidOfTopics(topics, 'fi'))
      .slice(0, MOST_OF_TOPICS)
      .map((text) => ({ kind: 'everyday-word' as const, language: 'fi' as const, text })),
  ];
  const seen = new Set<string>();
  return questions.filter((question) => {
    const key =
      question.kind === 'situation'
        ? question.area
        : `${question.language} ${question.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function shortest(phrases: readonly string[]): string[] {
  return phrases.toSorted((a, b) => a.length - b.length).slice(0, 1);
}

/** Phrases of which no two begin alike: most of those are one word in several forms. */
function unlike(phrases: readonly string[]): string[] {
  const beginning = (phrase: string) => phrase.slice(0, SAME_BEGINNING);
  const first = new Map(phrases.toReversed().map((phrase) => [beginning(phrase), phrase]));
  return phrases.filter((phrase) => first.get(beginning(phrase)) === phrase);
}
