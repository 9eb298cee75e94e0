/** Why something is not carried over from a Rasa project, or into one, or not as it was. */
export const REPORT_CODES = [
  // Files
  ...(['connections', 'messages', 'not-read', 'comments', 'odd-form', 'changed-since'] as const),
  // Intents and examples
  ...(['entities-of-topic', 'other-language', 'canonical-example', 'long-example'] as const),
  // Entities
  ...(['exact-words', 'roles', 'part-of-word', 'lonely-synonyms', 'no-words'] as const),
  'expression',
  // Slots and forms
  ...(['guides-stories', 'kept-as-text', 'several-entities', 'unknown-entity'] as const),
  ...(['own-code', 'filled-otherwise', 'filled-when-asked', 'filling-limits'] as const),
  ...(['empty-form', 'ignored-topics', 'unreached-question', 'no-thanks', 'form-node'] as const),
  'unknown-condition',
  // Responses
  ...(['one-channel', 'stands-in', 'undescribed-image', 'unknown-slot', 'own-content'] as const),
  ...(['no-address', 'untitled-card', 'card-press', 'empty-button', 'button-values'] as const),
  'missing-text',
  // Stories, rules and tests
  ...(['holds-always', 'waits', 'unknown-step', 'no-topic', 'sample-message'] as const),
  ...(['sample-concepts', 'no-beginning', 'no-checkpoint', 'rest-of-story'] as const),
  ...(['empty-test', 'test-message'] as const),
  // Actions and settings
  ...(['own-action', 'own-work', 'own-way', 'ends-conversation', 'unused-action'] as const),
  ...(['no-place', 'no-human-contact', 'no-fallback', 'no-greeting', 'other-name'] as const),
  // Into Rasa
  ...(['no-summary', 'code-there', 'no-events', 'one-image', 'no-condition'] as const),
  ...(['page-value', 'flow-between', 'no-bounds', 'no-failing', 'fewer-expectations'] as const),
] as const;

/** One of {@link REPORT_CODES}. */
export type ReportCode = (typeof REPORT_CODES)[number];
