import type { Channel, CodeLists, Service } from '../catalogue.ts';
import { addTaughtHits } from '../teaching/taught-hits.ts';
import { readTaughtPhrases, type TaughtPhrases } from '../teaching/taught-phrases.ts';
import type { TaughtWord } from '../teaching/teaching.ts';
import { analyse, type Vocabulary } from './analyse.ts';
import { organisationShare } from './audience.ts';
import { Corrector, type KnownForm } from './corrections.ts';
import { createScratch } from './indexed-catalogue.ts';
import { fold, words } from './normalise.ts';
import type { QueryWord, Reading } from './query-words.ts';
import { rank } from './rank.ts';
import { serviceTerms, termKey } from './service-terms.ts';
import { readServiceWords, type WordLists } from './service-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TermLexicon } from './term-lexicon.ts';
import { topicServices } from './topic-services.ts';
import type { TextIndex } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Makes the texts of services searchable; the vocabulary of topics is built in. */
export function createTextIndex(
  services: readonly Service[],
  channels: readonly Channel[],
  codeLists: CodeLists,
  vocabulary: Vocabulary = createVocabulary(),
): TextIndex {
  const lexicon = new TermLexicon();
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const texts = readServiceWords(services);
  const terms = serviceTerms(services, byId, codeLists, lexicon, texts);
  lexicon.seal();
  const index = {
    lexicon,
    terms,
    topics: topicServices(vocabulary.topics, services, texts),
    organisations: Float32Array.from(services, organisationShare),
    names: services.map(({ names }) => fold(names.fi ?? names.sv ?? names.en ?? '')),
    count: services.length,
    scratch: createScratch(services.length),
  };
  const corrector = new Corrector(knownForms(vocabulary, services, texts.names));
  const phrases = new WeakMap<readonly TaughtWord[], TaughtPhrases>();
  let names: readonly string[] | null = null;
  const allNames = () => {
    names ??= services.map((service) => foldedNames(service));
    return names;
  };
  const isKnown = ({ folded, readings }: QueryWord): boolean =>
    (['fi', 'sv', 'en'] as const).some(
      (language) => lexicon.id(termKey(folded, language)) !== undefined,
    ) || readings.some((each) => isWhole(each, folded) && vocabulary.words.knows(each));
  const phrasesOf = (taught: readonly TaughtWord[]): TaughtPhrases => {
    const known = phrases.get(taught) ?? readTaughtPhrases(taught, allNames);
    phrases.set(taught, known);
    return known;
  };
  return {
    search(query, allowed) {
      const analysis = analyse(query, vocabulary, lexicon, corrector);
      const found = rank(index, vocabulary, analysis, query, allowed);
      const { taught = [] } = query;
      if (taught.length === 0) return found;
      const searched = { result: found, analysis, allowed: allowed ?? (() => true), isKnown };
      return addTaughtHits(searched, phrasesOf(taught));
    },
  };
}

/** Whether a reading is of the word as it was written, and no guess or part of it. */
function isWhole(reading: Reading, folded: string): boolean {
  const isPart = reading.folded !== folded && folded.endsWith(reading.folded);
  return reading.trust === undefined && !isPart;
}

/** All names of a service in one text. */
function foldedNames({ names: { fi = '', sv = '', en = '' } }: Service): string {
  return fold(`${fi} ${sv} ${en}`);
}

/** Words that a misspelt word can stand for: the vocabulary's and those of service names. */
function* knownForms(
  vocabulary: Vocabulary,
  services: readonly Service[],
  { starts, words: read }: WordLists,
): Iterable<KnownForm> {
  yield* vocabulary.words.forms;
  const seen = new Set<number>();
  for (const [index, { names }] of services.entries()) {
    const before = seen.size;
    for (let place = starts[index]!; place < starts[index + 1]!; place++) seen.add(read[place]!);
    if (seen.size === before) continue;
    for (const { folded, written } of words(names.fi ?? '')) {
      if (STOP_WORDS.fi.has(folded)) continue;
      yield { folded, prefix: false, language: 'fi', shown: written.toLowerCase() };
    }
  }
}
