import type { WordingSource } from '@auroraai/api-client/studio';
import type { Bot } from '@auroraai/dialogue';
import { everydayWords } from '@auroraai/recommender';

/** What people say for one matter or another: the recommender's vocabulary and the topics of the demonstration bots. */
export async function everydaySources(): Promise<WordingSource[]> {
  const { BOTS } = await import('@auroraai/open-data/bots');
  const topics = Object.entries(BOTS).flatMap(([id, files]) =>
    intentsIn(files).map(
      ({ intent, title = {}, examples }): WordingSource => ({
        ...{ id: `${id}-${intent}`, from: 'topics', names: { ...title } },
        texts: Object.fromEntries(
          Object.entries(examples).map(([language, texts]) => [language, [...texts]]),
        ),
      }),
    ),
  );
  const needs = everydayWords().map(
    ({ id, names, words }): WordingSource => ({
      ...{ id: `services-${id}`, from: 'services', names, texts: words },
    }),
  );
  return [...needs, ...topics];
}

/** The intents of a bot's folder, which is known to be sound. */
function intentsIn(files: Readonly<Record<string, string>>): Bot['intents'] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith('intents/'))
    .flatMap(([, content]) => JSON.parse(content) as Bot['intents']);
}
