import type { LifeArea } from '../catalogue.ts';

/** What a step of a composed path looks for. */
export type Purpose = 'talk' | 'step' | 'more' | 'grow';

/**
 * The Finnish words with which the services of a composed path are found, beside the answer itself.
 * For review: everyday names of services, never of one place.
 */
export const AREA_WORDS: Readonly<Record<LifeArea, Record<Purpose, string>>> = {
  health: {
    talk: 'keskusteluapu',
    step: 'terveysaseman vastaanotto',
    more: 'mielenterveyspalvelut kuntoutus',
    grow: 'liikunta uimahalli',
  },
  resilience: {
    talk: 'keskusteluapu ahdistus kriisi',
    step: 'mielenterveystyö matala kynnys vertaisryhmä',
    more: 'psykoterapia mielenterveyspalvelut',
    grow: 'luonto retkeily',
  },
  housing: {
    talk: 'asumisneuvonta',
    step: 'vuokra-asunto asumistuki',
    more: 'tilapäinen asuminen asumisen tuki',
    grow: 'asukastalo asukastoiminta',
  },
  working_studying: {
    talk: 'ohjaus ja neuvonta työ opiskelu',
    step: 'työnhaun neuvonta uraohjaus opinto-ohjaus',
    more: 'työpaja työhönvalmennus',
    grow: 'uravalmennus koulutus',
  },
  family: {
    talk: 'perheneuvonta',
    step: 'perhetyö perhekeskus',
    more: 'perheneuvola sosiaalityö lapsiperhe',
    grow: 'perhe yhdessä tapahtumat',
  },
  friends: {
    talk: 'keskusteluapu yksinäisyys',
    step: 'ystävätoiminta kohtaamispaikka kahvila',
    more: 'vertaistuki tukihenkilö',
    grow: 'kerho kävelykaverit',
  },
  finance: {
    talk: 'talousneuvonta ja velkaneuvonta',
    step: 'toimeentulotuki',
    more: 'sosiaalityö ruoka-apu velat',
    grow: 'talousneuvonta',
  },
  improvement_of_strengths: {
    talk: 'keskusteluapu',
    step: 'kansalaisopisto harrastukset',
    more: 'kirjasto nuorisotalo liikunta',
    grow: 'kansalaisopisto kurssit',
  },
  self_esteem: {
    talk: 'keskusteluapu itsetunto',
    step: 'vertaisryhmä itsetunto',
    more: 'mielenterveystyö',
    grow: 'harrastukset teatteri musiikki',
  },
  life_satisfaction: {
    talk: 'keskusteluapu',
    step: 'asukastalo kulttuuri yhdessä',
    more: 'diakonia keskustelu',
    grow: 'vapaaehtoiseksi',
  },
};
