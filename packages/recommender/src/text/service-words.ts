import type { Service } from '../catalogue.ts';
import type { WordReader } from '../word-reader.ts';
import { createTextReader } from './text-reader.ts';

/** Texts as their words, by the numbers that a reader gives them. */
export interface WordLists {
  /** Words of text n stand at `starts[n]` … `starts[n + 1] - 1`. */
  starts: Int32Array;
  words: Int32Array;
}

/** The Finnish words of services, read once for everything that looks at them. */
export interface ServiceWords {
  names: WordLists;
  summaries: WordLists;
  reader: WordReader;
}

/** Reads the Finnish names and summaries of services. */
export function readServiceWords(services: readonly Service[]): ServiceWords {
  const reader = createTextReader();
  return {
    names: readTexts(services, (service) => service.names.fi, reader),
    summaries: readTexts(services, (service) => service.summaries.fi, reader),
    reader,
  };
}

function readTexts(
  services: readonly Service[],
  textOf: (service: Service) => string | undefined,
  reader: WordReader,
): WordLists {
  const starts = new Int32Array(services.length + 1);
  let words = new Int32Array(16 * services.length);
  let end = 0;
  for (const [index, service] of services.entries()) {
    const text = textOf(service);
    if (text) {
      reader.read(text);
      if (end + reader.count > words.length) {
        const larger = new Int32Array(2 * (end + reader.count));
        larger.set(words);
        words = larger;
      }
      words.set(reader.ids.subarray(0, reader.count), end);
      end += reader.count;
    }
    starts[index + 1] = end;
  }
  return { starts, words };
}
