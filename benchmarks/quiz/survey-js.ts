import { pageOf } from '../chat-widget/contender.ts';
import { readPeerFile } from '../chat-widget/peer-file.ts';
import type { QuizContender } from './measure.ts';

const VERSION = '2.5.38';
const CORE = {
  name: 'survey-core',
  version: VERSION,
  integrity:
    'sha512-uI/5ocM08K3LKCa6M1njs8YbRuuF/4vxfAFwyo0RaImoAVdGKkayxt2gNqapTOb0qwYX6OFdDTkEqSMgjYsW8g==',
};
const UI = {
  name: 'survey-js-ui',
  version: VERSION,
  integrity:
    'sha512-BZ+zQlt/PvR76MgD0lrlD2rZjOoQ78Qt1mdpxpHngVufD6sJUTI3xGOJGiYYLxVh328YtU06TO8vbhXxpDbz5w==',
};

const PAGE = `
const question = (n) => ({
  type: 'rating', name: 'q' + n, title: 'Kysymys ' + n + '?', rateMin: 0, rateMax: 10,
  displayMode: 'buttons', minRateDescription: 'Huonosti', maxRateDescription: 'Hyvin',
});
const survey = new Survey.Model({
  locale: 'en', questionsOnPageMode: 'questionPerPage', showProgressBar: 'top',
  elements: Array.from({ length: 10 }, (_, n) => question(n + 1)),
});
survey.render(document.getElementById('quiz'));
window.quizBench = {
  isAsked: () => Boolean(document.querySelector('#quiz [type=radio]')),
  answer: (step) => document.querySelectorAll('#quiz [type=radio]')[step].click(),
};
`;

/** SurveyJS without a framework, one of ten scales at a time, as its script tags bring it. */
export async function surveyJs(): Promise<QuizContender> {
  return {
    name: `survey-js-ui ${VERSION}`,
    files: new Map<string, string | Buffer>([
      [
        '/',
        pageOf(
          '<link rel="stylesheet" href="/survey.css"><script defer src="/survey-core.js"></script><script defer src="/survey-ui.js"></script><script defer src="/page.js"></script>',
          '<div id="quiz"></div>',
        ),
      ],
      ['/survey.css', await readPeerFile({ ...CORE, file: 'survey-core.fontless.min.css' })],
      ['/survey-core.js', await readPeerFile({ ...CORE, file: 'survey.core.min.js' })],
      ['/survey-ui.js', await readPeerFile({ ...UI, file: 'survey-js-ui.min.js' })],
      ['/page.js', PAGE],
    ]),
  };
}
