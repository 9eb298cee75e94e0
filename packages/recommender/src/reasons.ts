import { LIFE_AREAS, type Service } from './catalogue.ts';
import { feedbackFactor } from './feedback.ts';
import { isNationwide } from './filters.ts';
import type { Reason, SearchLanguage, ServiceFeedback } from './query.ts';
import type { Needs } from './situation/needs.ts';
import type { ServiceAreas } from './situation/service-areas.ts';
import type { TextHit } from './text/types.ts';

/** All that is known of why one service stands in an answer. */
export interface Evidence {
  service: Service;
  /** Municipalities that the filters named. */
  asked: ReadonlySet<string>;
  needs: Needs | null;
  areas: ServiceAreas | null;
  hit: TextHit | undefined;
  /** Language of the query; words of other languages than Finnish reach texts by dictionary. */
  language: SearchLanguage;
  /** Distance in metres, NaN when the service has no place. */
  metres: number | undefined;
  feedback: ServiceFeedback | undefined;
}

const MOST_ANSWERS = 3;
const MOST_TOPICS = 2;
/** An answer that brought less than this share of what the strongest one did is left out. */
const LEAST_SHARE = 0.3;
/** Feedback that changes a score by less is not worth a sentence. */
const LEAST_CHANGE = 0.02;

/** The reasons for one service: the person's own words and answers first. */
export function collectReasons(evidence: Evidence): Reason[] {
  const { service, asked, metres, feedback } = evidence;
  const reasons: Reason[] = textReasons(evidence.hit, evidence.language);
  reasons.push(...answerReasons(evidence));
  if (metres !== undefined && Number.isFinite(metres)) {
    reasons.push({ kind: 'distance', metres: Math.round(metres) });
  }
  if (isNationwide(service)) reasons.push({ kind: 'nationwide' });
  else {
    const codes = service.areas.flatMap((area) => area.municipalityCodes);
    const code = codes.find((own) => asked.has(own)) ?? (codes.length === 1 ? codes[0] : undefined);
    if (code !== undefined) reasons.push({ kind: 'municipality', code });
  }
  const change = feedbackFactor(feedback) - 1;
  if (feedback && Math.abs(change) >= LEAST_CHANGE) {
    const { helpful, unhelpful } = feedback;
    reasons.push({ kind: 'feedback', helpful, unhelpful, weight: Number(change.toFixed(4)) });
  }
  return reasons;
}

/** Topics and words of the query, each word said once: topics explain more than bare words. */
function textReasons(hit: TextHit | undefined, language: SearchLanguage): Reason[] {
  if (!hit) return [];
  const said = new Set<string>();
  const topics: Reason[] = [];
  for (const { topic, words, weight } of hit.topics) {
    if (topics.length === MOST_TOPICS) break;
    if (topics.length > 0 && words.every((word) => said.has(word))) continue;
    for (const word of words) said.add(word);
    topics.push({ kind: 'topic', topic, words, weight: share(weight) });
  }
  const words = [...new Set(hit.words)].filter((word) => !said.has(word));
  const loose = language !== 'fi' && topics.length > 0;
  const weight = share(hit.score);
  const own: Reason[] = loose || words.length === 0 ? [] : [{ kind: 'words', words, weight }];
  const called = [...new Set(hit.taughtWords)].filter((word) => !said.has(word));
  const taught = own.length > 0 ? called.filter((word) => !words.includes(word)) : called;
  if (taught.length > 0) own.push({ kind: 'words', words: taught, weight, taught: true });
  return [...own, ...topics];
}

function answerReasons({ needs, areas }: Evidence): Reason[] {
  if (!needs || !areas) return [];
  const parts = LIFE_AREAS.map((area, at) => {
    const wish =
      (needs.helpShare * needs.help[at]!) / needs.helpLength +
      ((1 - needs.helpShare) * needs.growth[at]!) / needs.growthLength;
    return { area, value: needs.answers[at]!, part: wish * areas.confidence[at]! };
  });
  const all = parts.reduce((sum, { part }) => sum + part, 0);
  const strongest = Math.max(...parts.map(({ part }) => part));
  return parts
    .filter(({ part }) => part > 0 && part >= LEAST_SHARE * strongest)
    .sort((a, b) => b.part - a.part)
    .slice(0, MOST_ANSWERS)
    .map(({ area, value, part }) => ({ kind: 'answer', area, value, weight: share(part / all) }));
}

function share(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(4));
}
