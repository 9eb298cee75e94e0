import { parseArgs } from 'node:util';
import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import {
  type Catalogue,
  createRecommender,
  type Recommender,
  reasonText,
  type SearchLanguage,
  topicName,
} from '@auroraai/recommender';
import { bundledCatalogue } from '../catalogue/bundled.ts';
import { BadInput, parsing, runCommand } from './bad-input.ts';
import { readJsonLines } from './json-lines.ts';
import { parseMeters, type Question, readQuestion } from './question.ts';

const OPTIONS = {
  text: { type: 'string' },
  meters: { type: 'string' },
  municipality: { type: 'string' },
  language: { type: 'string' },
  limit: { type: 'string' },
  batch: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface CommandAnswer {
  recommended_services: {
    service_id: string;
    service_name: string;
    similarity_score: number;
    why: string;
  }[];
}

runCommand((args) => {
  const { values } = parsing(() => parseArgs({ args, options: OPTIONS }));
  const { batch, json = false, ...single } = values;
  if (batch === undefined) {
    const question = readQuestion({
      ...single,
      ...(single.meters !== undefined && { meters: parseMeters(single.meters) }),
      ...(single.limit !== undefined && { limit: Number(single.limit) }),
    });
    const answer = answerer()(question);
    return json ? JSON.stringify(answer, null, 2) : readable(answer);
  }
  if (Object.keys(single).length > 0) {
    throw new BadInput('A batch file holds the questions: give no other question beside it.');
  }
  const questions = readJsonLines(batch).map(({ value, line }) => {
    try {
      return readQuestion(value);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      throw new BadInput(`Line ${line} of ${batch}: ${error.message}`);
    }
  });
  const answers = questions.map(answerer());
  return json ? JSON.stringify(answers, null, 2) : answers.map(readable).join('\n\n');
});

function answerer(): (question: Question) => CommandAnswer {
  const catalogue = bundledCatalogue(true);
  const recommender = createRecommender({
    catalogue,
    codeLists: CODE_LISTS,
    labelModel: LABEL_MODEL,
  });
  return ({ query, language }) => answer(catalogue, recommender, query, language);
}

function answer(
  catalogue: Catalogue,
  recommender: Recommender,
  query: Question['query'],
  language: SearchLanguage,
): CommandAnswer {
  const names = {
    topic: (topic: string) => topicName(topic, language),
    municipality: (code: string) =>
      CODE_LISTS.municipalities.find((known) => known.code === code)?.[language],
  };
  const { recommendations } = recommender.recommend(query);
  return {
    recommended_services: recommendations.map(({ serviceId, score, reasons }) => {
      const texts = catalogue.services.find(({ id }) => id === serviceId)?.names ?? {};
      return {
        service_id: serviceId,
        service_name: texts[language] ?? texts.fi ?? texts.sv ?? texts.en ?? serviceId,
        similarity_score: score,
        why: reasons.map((reason) => reasonText(reason, language, names)).join(' '),
      };
    }),
  };
}

function readable({ recommended_services: services }: CommandAnswer): string {
  if (services.length === 0) return 'No service was found.';
  return services
    .map(({ service_name, similarity_score, why }, at) => {
      return `${at + 1}. ${service_name} (${similarity_score.toFixed(2)})\n   ${why}`;
    })
    .join('\n');
}
