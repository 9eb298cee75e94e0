export { addTopic } from './bank/add-topic.ts';
export type { AddedTopic, TakenPart, TopicChange } from './bank/topic-change.ts';
export { type TopicFigures, topicFigures } from './bank/topic-figures.ts';
export {
  needsOf,
  type TopicBundle,
  type TopicNeeds,
  type TopicRoots,
  topicOf,
} from './bank/topic-of.ts';
export { compareBots, compareParts, type PartChange } from './compare/compare-bots.ts';
export { type Difference, differencesOf } from './compare/differences.ts';
export type { Finding, FindingKind, PartName } from './findings/finding.ts';
export { type FindingOptions, findingsOf } from './findings/findings-of.ts';
export {
  createHardPlaceFinder,
  type HardPlace,
  type HardPlaceFinder,
  type JargonWord,
  type PlainLanguageOptions,
} from './findings/hard-places.ts';
export { type SoundBot, soundBotOf } from './findings/sound-bot.ts';
export { textsOf } from './findings/texts.ts';
export { type Groupable, groupMessages, type MessageGroup } from './inbox/group-messages.ts';
export { isEqual } from './json.ts';
export { type WebLink, webLinksOf, withAddress } from './links/web-links.ts';
export type { MergeConflict, Merged } from './merge/conflict.ts';
export { mergeParts } from './merge/merge-parts.ts';
export { type KnownPart, PART_KINDS, type Part, type PartKind } from './parts/part.ts';
export { botOf, nameOf, partsOf } from './parts/parts-of.ts';
export {
  type Confusion,
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type IntentQuality,
  type LanguageQuality,
  type MisreadExample,
} from './quality/cross-validate.ts';
export {
  type ChangedReading,
  changedBot,
  type Effect,
  type EffectOptions,
  effectOf,
  type IntendedChange,
} from './quality/effect-of.ts';
export { figuresOf, measureBot, type QualityFigures } from './quality/figures.ts';
export { type Suspect, suspectsOf } from './quality/suspects.ts';
export { type Reference, referencesOf } from './references/references.ts';
export { isNameTaken, rename } from './references/rename.ts';
export type { ReferredKind } from './references/where.ts';
export type { Cell } from './spreadsheet/columns.ts';
export { type ImportedPart, type ImportedRows, importRows } from './spreadsheet/import-rows.ts';
export type { RowReport } from './spreadsheet/read-rows.ts';
export {
  type SuggestedWording,
  suggestWordings,
  type WordedTopic,
  type WordingQuestion,
  type WordingSource,
} from './suggestions/suggest-wordings.ts';
