import { fillSentence, type Said } from './sentence.ts';

/** What can be wrong with the files of a bot, before anything of it is read. */
const OF_FILES = {
  'too-large':
    'There are {{files}} files and {{characters}} characters; at most {{mostFiles}} and {{mostCharacters}} are read.',
  'no-bot-file': 'The bot has no bot.json.',
  'not-json': 'Is not JSON from line {{line}}, column {{column}} on.',
  'not-a-part': 'Must be an object with "{{key}}".',
  'not-read': 'Not read: parts stand in {{folders}}.',
  'no-format': '"format" must be a whole number; the present version is {{present}}.',
  'newer-format':
    'The bot was written in format {{format}}, this program reads up to {{present}}: update it.',
  'no-way-from-format': 'Nothing leads from format {{format}} to {{next}}.',
} as const;

/** What can be wrong with the form of a document. */
const OF_FORM = {
  'too-deep': 'Nested more than {{most}} deep.',
  'not-this': 'Must be {{value}}.',
  'none-of-these': 'Must be one of {{known}}.',
  'not-an-object': 'Must be an object.',
  'not-a-list': 'Must be a list.',
  'not-a-text': 'Must be a text.',
  'not-a-number': 'Must be a number.',
  'not-a-whole-number': 'Must be a whole number.',
  'not-yes-or-no': 'Must be true or false.',
  'no-known-form': 'Must be {{forms}}.',
  'too-few': 'Needs at least {{least}}.',
  'too-many': 'Has more than {{most}}.',
  'too-many-keys': 'Has more than {{most}} keys.',
  empty: 'Must not be empty.',
  'too-long': 'Is longer than {{most}} characters.',
  'wrong-form': '"{{text}}" does not have the right form ({{pattern}}).',
  'not-a-name':
    '"{{text}}" is no name: letters, digits, spaces and _ . / - after the first character.',
  'not-an-address': '"{{text}}" is no address: it begins with https://, http://, mailto: or /.',
  'not-a-phone-number':
    '"{{text}}" is no telephone number: digits, spaces, brackets and - after the first digit.',
  'not-a-mailbox': '"{{text}}" is no e-mail address.',
  'not-a-day': '"{{text}}" is no day; it is written YYYY-MM-DD.',
  'not-a-time': '"{{text}}" is no time of day; it is written HH:MM.',
  'out-of-bounds': 'Must be between {{least}} and {{most}}.',
  'missing-key': '"{{key}}" is missing.',
  'unknown-key': 'Unknown key.',
} as const;

/** What can be wrong with how the parts of a bot go together. */
const OF_BOT = {
  'two-slots': 'There are two slots named "{{name}}".',
  'two-intents': 'There are two intents named "{{name}}".',
  'two-entities': 'There are two entities named "{{name}}".',
  'two-answers': 'There are two answers named "{{name}}".',
  'two-flows': 'There are two flows named "{{name}}".',
  'two-forms': 'There are two forms named "{{name}}".',
  'two-tests': 'There are two tests named "{{name}}".',
  'language-twice': 'A language is listed twice.',
  'no-slot': 'There is no slot "{{name}}".',
  'no-intent': 'There is no intent "{{name}}".',
  'no-entity': 'There is no entity "{{name}}".',
  'no-answer': 'There is no answer "{{name}}".',
  'no-flow': 'There is no flow "{{name}}".',
  'no-form': 'There is no form "{{name}}".',
  'no-slot-for-text': 'There is no slot "{{name}}" for the text.',
  'no-http-action': 'There is no HTTP action "{{name}}".',
  'no-network-bot': '"network" has no bot "{{name}}".',
  'no-transfer': '"transfers" has no service "{{name}}".',
  'values-without-slot': 'Values can be compared only when the question has a "slot".',
  'text-missing': 'The text is missing in: {{languages}}.',
  'choice-without-options': 'A choice needs its options.',
  'options-without-choice': 'A slot of kind "{{kind}}" has no options.',
  'option-twice': 'A value stands twice among the options.',
  'bounds-crossed': '"min" must be less than "max".',
  'scale-too-long': 'A scale has at most a hundred steps.',
  'pattern-without-end':
    'A repeated group must not hold a repetition or a choice, and a pattern cannot refer back.',
  'pattern-of-nothing': 'Must not match an empty text.',
  'pattern-broken': 'The pattern cannot be read: {{why}}.',
  'closes-before-opening': '"opens" must be before "closes".',
  'no-time-zone': 'There is no time zone "{{zone}}".',
  'no-human-contact': 'Needs at least one of phone, email, url, chat, desk.',
  'flows-run-in-circle': 'The flows run one another in a circle: {{circle}}.',
  'flows-never-wait': 'The flows go round without waiting for the person: {{circle}}.',
} as const;

/** What does not keep a bot from being used, and is seldom meant. */
const WARNINGS = {
  'no-examples': 'There are no examples.',
  'few-examples': 'Fewer than three examples: five or more work well.',
  'example-of-two': '"{{example}}" is an example of "{{other}}" as well.',
  'no-built-in-text': 'There is no built-in text "{{key}}".',
  'begins-another-flow': '"{{intent}}" always begins the flow "{{flow}}", not this one.',
  'unreached-answer': 'Nothing leads to the answer "{{name}}".',
  'unreached-flow': 'Nothing leads to "{{name}}".',
  'unreached-form': 'No flow has the form "{{name}}".',
  'unhandled-intent': 'Nothing happens when a person means "{{name}}".',
} as const;

/** What can be wrong with the files of a Rasa project. */
const OF_RASA = {
  'no-rasa-files': 'There is no file of a Rasa project.',
  'no-rasa-keys': 'Must be an object with keys such as "nlu".',
  'not-our-export': 'Is not what an export has written; delete it to import without it.',
  'file-too-long': 'Has {{characters}} characters; at most {{most}} are read.',
  'not-yaml': 'Is not YAML: {{why}}',
  'unreadable-yaml': 'Cannot be read as YAML: {{why}}',
  'refers-to-itself': 'Refers to itself.',
  'too-many-values': 'Holds more than {{most}} values.',
} as const;

/** Everything that can be wrong with a bot, in English sentences by a code that stays. */
export const FAULTS = { ...OF_FILES, ...OF_FORM, ...OF_BOT, ...WARNINGS, ...OF_RASA } as const;

/** What is wrong, by its code, and the values that its sentence names. */
export type BotFault = Said<typeof FAULTS>;

/** See {@link FAULTS}. */
export type FaultCode = BotFault['code'];

/** The English sentence of a fault. */
export function faultSentence({ code, values }: BotFault): string {
  return fillSentence(FAULTS[code], values);
}
