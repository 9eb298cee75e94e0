import type { Part } from '../parts/part.ts';
import { partsOf } from '../parts/parts-of.ts';
import type { CrossValidation } from '../quality/cross-validate.ts';
import { confusionFindings } from './confusions.ts';
import { deadEndFindings } from './dead-ends.ts';
import { exampleFindings } from './examples.ts';
import type { Finding } from './finding.ts';
import type { PlainLanguageOptions } from './hard-places.ts';
import { languageFindings } from './languages.ts';
import { linkFindings } from './links.ts';
import { nameFindings } from './names.ts';
import { plainLanguageFindings } from './plain-language.ts';
import { reachFindings } from './reach.ts';
import { smallTalkFindings } from './small-talk.ts';
import { soundBotOf } from './sound-bot.ts';
import { textsOf } from './texts.ts';

/** What findings are made with. */
export interface FindingOptions extends PlainLanguageOptions {
  /** How the examples are read when they are held out; without it nothing is told of that. */
  crossValidation?: CrossValidation;
}

const ORDER = { error: 0, warning: 1, note: 2 };

/**
 * What the editors of a draft should look at, the gravest first, otherwise in the order of the parts.
 * The parts may be in any state; `partsOf` gives those of a bot.
 */
export function findingsOf(parts: readonly Part[], options: FindingOptions = {}): Finding[] {
  const { bot, findings } = soundBotOf(parts);
  const sound = partsOf(bot);
  const texts = textsOf(sound);
  // What flows hold is for editors and for the search.
  const said = texts.filter(({ kind }) => kind !== 'flow');
  const all = [
    ...findings,
    ...nameFindings(parts),
    ...languageFindings(texts, bot.languages),
    ...exampleFindings(bot),
    ...(options.crossValidation ? confusionFindings(options.crossValidation, bot) : []),
    ...reachFindings(bot),
    ...deadEndFindings(bot),
    ...linkFindings(said),
    ...plainLanguageFindings(said, options),
    ...smallTalkFindings(bot),
  ];
  return all.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
