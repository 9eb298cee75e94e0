import type { Intent } from '../../bot/intent.ts';
import type { Language } from '../../bot/localized.ts';
import { memberOf } from '../json.ts';
import { type ImportContext, knownLanguage, nluItems, useIntent } from './context.ts';

/** Intents of Rasa itself, whose work our engine does without them. */
export const RASA_INTENTS: ReadonlySet<string> = new Set(['nlu_fallback', 'out_of_scope_fallback']);
const LONGEST_EXAMPLE = 500;

/** Notes the intents of the domain and of the training examples. */
export function collectIntents(context: ImportContext): void {
  const { project } = context;
  const parents = retrievalParents(context);
  for (const [key, item] of Object.entries(project.intents)) {
    if (RASA_INTENTS.has(key) || parents.has(key)) continue;
    useIntent(context, key);
    if (item.value === true || item.value === null) continue;
    const what = `which entities count for the intent (${Object.keys(item.value).join(', ')})`;
    context.tell(
      'entities-of-topic',
      'intents',
      key,
      '',
      what,
      'Our engine reads every entity with every intent.',
    );
  }
  const marked = new Map<string, string[]>();
  for (const [key, value] of nluItems(project)) {
    if (value.kind !== 'intent') continue;
    useIntent(context, value.name);
    if (value.language && !knownLanguage(value.language)) {
      const why = 'A bot cannot have this language yet.';
      context.tell(
        ['other-language', value.language],
        'nlu',
        key,
        '',
        `examples in "${value.language}"`,
        why,
      );
    }
    const canonical = Object.values(value.metadata).some((one) =>
      memberOf(memberOf(one, 'metadata'), 'canonical'),
    );
    if (canonical) {
      const { file } = project.nlu[key] ?? { file: '' };
      marked.set(file, [...(marked.get(file) ?? []), key]);
    }
    const others = Object.keys(value.extra);
    if (others.length > 0) {
      context.tell(
        ['no-place', others.join(', ')],
        'nlu',
        key,
        '',
        `details (${others.join(', ')})`,
        'The format has no place for them.',
      );
    }
  }
  for (const [key = '', ...others] of marked.values()) {
    const more = others.length > 0 ? ` and of ${others.length} more intents` : '';
    const what = `which example is the canonical one${more}`;
    context.tell('canonical-example', 'nlu', key, '', what, 'The format has no such mark.');
  }
}

/** Intents such as `chitchat` of `chitchat/time`: one name for many, which has no examples itself. */
export function retrievalParents(context: ImportContext): Set<string> {
  const names = nluItems(context.project).flatMap(([, { kind, name }]) =>
    kind === 'intent' ? [name] : [],
  );
  const own = new Set(names);
  return new Set(
    names.flatMap((name) => {
      const parent = name.slice(0, Math.max(0, name.indexOf('/')));
      return parent && !own.has(parent) ? [parent] : [];
    }),
  );
}

/** The intents with their examples; those of one intent in several files come together. */
export function toIntents(context: ImportContext, answers: ReadonlyMap<string, string>): Intent[] {
  const examples = new Map<string, Map<Language, string[]>>();
  for (const [key, value] of nluItems(context.project)) {
    if (value.kind !== 'intent') continue;
    const language = value.language ? knownLanguage(value.language) : context.languages[0];
    if (!language) continue;
    const intent = useIntent(context, value.name);
    const byLanguage = examples.get(intent) ?? new Map<Language, string[]>();
    examples.set(intent, byLanguage);
    const fitting = value.examples.filter((example) => example.length <= LONGEST_EXAMPLE);
    if (fitting.length < value.examples.length) {
      const why = `An example has at most ${LONGEST_EXAMPLE} characters.`;
      context.tell('long-example', 'nlu', key, '', 'too long examples', why);
    }
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...fitting]);
  }
  return [...context.intents].sort().map((intent) => {
    const answer = answers.get(intent);
    const own = [...(examples.get(intent) ?? [])].filter(([, texts]) => texts.length > 0);
    return { intent, examples: Object.fromEntries(own), ...(answer !== undefined && { answer }) };
  });
}
