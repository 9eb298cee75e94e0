import type { Json } from '../../bot/localized.ts';
import type { Section } from './project.ts';

/** Where a part or a whole list goes while files are read. */
export interface ProjectReader {
  file: string;
  /** Keeps a part; `at` are the keys and indexes by which it stands in the file. */
  add(section: Section, name: string, value: Json, at: readonly (string | number)[]): void;
  /**
   * Notes something that has not the form of its kind; it is kept beside the bot. It stands in the
   * list or under the name of a section, or is the section's whole value.
   */
  odd(
    section: string,
    value: Json,
    stands: 'whole' | 'in list' | { name: string },
    at: readonly (string | number)[],
  ): void;
  /** The reader of a file that is kept under another name, of whose lines nothing is known. */
  as(file: string): ProjectReader;
}
