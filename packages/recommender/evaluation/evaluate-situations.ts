// Measures which services stand first for a life situation told in numbers:
//   node scripts/run.mjs packages/recommender/evaluation/evaluate-situations.ts --set dev [--lists]
import { parseArgs } from 'node:util';
import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { createRecommender } from '../src/recommender.ts';
import { createSituationList } from './situation-list.ts';
import { measureFirstFive, readJudgements, readSituations } from './situations.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    lists: { type: 'boolean', default: false },
  },
});
if (values.set !== 'dev' && values.set !== 'held-out') {
  process.stderr.write('--set is dev or held-out.\n');
  process.exit(2);
}
const catalogue = {
  services: [...SERVICES, ...TOWN_CATALOGUE.services],
  channels: TOWN_CATALOGUE.channels,
  organizations: TOWN_CATALOGUE.organizations,
};
const recommender = createRecommender({
  catalogue,
  codeLists: CODE_LISTS,
  labelModel: LABEL_MODEL,
});
const figures = measureFirstFive(
  readSituations(values.set),
  readJudgements(),
  createSituationList(recommender, catalogue.services),
  ({ id, answers, municipality }, five) => {
    if (!values.lists) return;
    const told = Object.entries(answers).map(([area, value]) => `${area} ${value}`);
    const lines = five.map(({ verdict, name }) => `  ${verdict} ${name}`);
    process.stdout.write(`${id} ${municipality ?? '–'}: ${told.join(', ')}\n${lines.join('\n')}\n`);
  },
);
process.stdout.write(`${JSON.stringify({ set: values.set, ...figures }, null, 2)}\n`);
