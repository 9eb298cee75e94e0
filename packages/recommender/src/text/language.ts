import type { SearchLanguage } from '../query.ts';
import type { Word } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';

const LANGUAGES: readonly SearchLanguage[] = ['fi', 'sv', 'en'];

/** Letter groups that speak for a language, on unfolded lower case. */
const SIGNS: Record<SearchLanguage, RegExp[]> = {
  fi: [
    /aa|ee|ii|uu|yy|ää|öö/,
    /(ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|kse|nen|sen|ksi|een|aan|ään|iin|uus|yys|kin|tta|ttä|oon|seen)$/,
    /(uo|yö|ie|äy|öy|ei|äi|ui)/,
    /[aeiouyäö]$/,
  ],
  sv: [
    /å/,
    /(ck|sj|skj|stj|rn|rd|hj|kn|gn|dj)/,
    /(ning|het|lig|isk|ar|er|or|en|et|ade|at|na|ens|ans|else|skap|dag|stöd|hjälp|bidrag)$/,
    /[bcdfghjkmpvx]$/,
  ],
  en: [
    /(th|wh|sh|ou|ea|ow|w|q|z|igh)/,
    /(ing|tion|ed|ly|ment|ness|ght|ous|ful|ity|ance|ence|able|ship|y|less)$/,
    /[bcdfghjkmpvxwz]$/,
  ],
};

/** How far each language is from certain to be that of the words; 0–1 each, summing to 1. */
export function languageShares(
  words: readonly Word[],
  knows: (word: Word, language: SearchLanguage) => boolean,
  evidence: Readonly<Record<SearchLanguage, number>>,
  hint?: SearchLanguage,
): Record<SearchLanguage, number> {
  const points: Record<SearchLanguage, number> = { fi: 1, sv: 0.2, en: 0.2 };
  if (hint) points[hint] += 1.2;
  for (const language of LANGUAGES) points[language] += Math.min(4, evidence[language]);
  for (const word of words) {
    if (/^\p{N}+$/u.test(word.folded)) continue;
    const lower = word.written.toLowerCase();
    for (const language of LANGUAGES) {
      if (STOP_WORDS[language].has(word.folded)) points[language] += 1.5;
      if (knows(word, language)) points[language] += 1;
      for (const sign of SIGNS[language]) if (sign.test(lower)) points[language] += 0.35;
    }
    if (/[äö]/.test(lower)) points.en -= 1;
    if (/å/.test(lower)) {
      points.fi -= 1;
      points.en -= 1;
    }
  }
  const total = LANGUAGES.reduce((sum, each) => sum + Math.exp(points[each]), 0);
  return {
    fi: Math.exp(points.fi) / total,
    sv: Math.exp(points.sv) / total,
    en: Math.exp(points.en) / total,
  };
}

/** The likeliest language; Finnish where nothing speaks for another. */
export function likeliest(shares: Record<SearchLanguage, number>): SearchLanguage {
  return LANGUAGES.reduce((best, each) => (shares[each] > shares[best] ? each : best));
}
