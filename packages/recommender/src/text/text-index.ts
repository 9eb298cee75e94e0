import type { Channel, CodeLists, Service } from '../catalogue.ts';
import type { WordReader } from '../word-reader.ts';
import { analyse, type Vocabulary } from './analyse.ts';
import { organisationShare } from './audience.ts';
import { Corrector, type KnownForm } from './corrections.ts';
import { createScratch } from './indexed-catalogue.ts';
import { fold, words } from './normalise.ts';
import { rank } from './rank.ts';
import { serviceTerms } from './service-terms.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TermLexicon } from './term-lexicon.ts';
import { createTextReader } from './text-reader.ts';
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
  const reader = createTextReader();
  const terms = serviceTerms(services, byId, codeLists, lexicon, reader);
  lexicon.seal();
  const index = {
    lexicon,
    terms,
    topics: topicServices(vocabulary.topics, services, reader),
    organisations: Float32Array.from(services, organisationShare),
    names: services.map(({ names }) => fold(names.fi ?? names.sv ?? names.en ?? '')),
    count: services.length,
    scratch: createScratch(services.length),
  };
  const corrector = new Corrector(knownForms(vocabulary, services, reader));
  return {
    search(query, allowed) {
      return rank(
        index,
        vocabulary,
        analyse(query, vocabulary, lexicon, corrector),
        query,
        allowed,
      );
    },
  };
}

/** Words that a misspelt word can stand for: the vocabulary's and those of service names. */
function* knownForms(
  vocabulary: Vocabulary,
  services: readonly Service[],
  reader: WordReader,
): Iterable<KnownForm> {
  yield* vocabulary.words.forms;
  const seen = new Set<number>();
  for (const { names } of services) {
    if (!names.fi) continue;
    reader.read(names.fi);
    const before = seen.size;
    for (let at = 0; at < reader.count; at++) seen.add(reader.ids[at]!);
    if (seen.size === before) continue;
    for (const { folded, written } of words(names.fi)) {
      if (STOP_WORDS.fi.has(folded)) continue;
      yield { folded, prefix: false, shown: written.toLowerCase() };
    }
  }
}
