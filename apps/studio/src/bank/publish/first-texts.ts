import type { BankLicence, OwnBankTopic, StudioPart } from '@auroraai/api-client/studio';
import { BANK_LICENCES } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { type LocalizedText, objectIn, textIn, textsIn } from '../../content/localized.ts';

/** What somebody says of a topic that they publish. */
export interface Publishing {
  /** Ids of the parts that were chosen. */
  chosen: readonly string[];
  /** The topic of which it is the next version; empty = a new one. */
  topic: string;
  names: LocalizedText;
  about: LocalizedText;
  licence: BankLicence;
  credit: string;
}

/** What publishing begins with: a part by its own title, or all that was said of the topic last. */
export function firstTexts(
  part: StudioPart | undefined,
  former: OwnBankTopic | undefined,
  parts: ReadonlyMap<string, StudioPart>,
  organisation: string,
): Publishing {
  if (former) {
    const { id, names, about, credit } = former;
    const licence = BANK_LICENCES.find((each) => each === former.licence) ?? 'CC-BY-4.0';
    // What has been deleted since cannot be chosen.
    const chosen = former.chosen.filter((each) => parts.has(each));
    return { topic: id, chosen, names, about, licence, credit };
  }
  return {
    ...{ topic: '', chosen: part ? [part.id] : [], names: titlesOf(part, parts), about: {} },
    ...{ licence: 'CC-BY-4.0', credit: organisation },
  };
}

/** The titles of a part by language; a path is called as the topic that begins it. */
export function titlesOf(
  part: StudioPart | undefined,
  parts: ReadonlyMap<string, StudioPart>,
): LocalizedText {
  const { title, start } = objectIn(part?.value);
  const [begins] = textsIn(objectIn(start).intents);
  if (!title && begins !== undefined) {
    const intents = [...parts.values()].filter(({ kind }) => kind === 'intent');
    return titlesOf(
      intents.find(({ value }) => nameOf('intent', value) === begins),
      parts,
    );
  }
  return Object.fromEntries(
    Object.keys(objectIn(title)).map((language) => [language, textIn(title, language)]),
  );
}
