import type { Question, Quiz } from './quiz.ts';

/** A small quiz with every kind of question, for tests and stories. */
export const EXAMPLE_QUIZ: Quiz = {
  format: 1,
  id: 'esimerkki',
  version: '1',
  title: { fi: 'Pieni kysely', sv: 'En liten enkät', en: 'A small quiz' },
  about: {
    fi: 'Kaikenlaisia kysymyksiä.',
    sv: 'Alla slags frågor.',
    en: 'All kinds of questions.',
  },
  languages: ['fi', 'sv', 'en'],
  credit: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  dimensions: [
    {
      id: 'friends',
      name: { fi: 'Ystävät', sv: 'Vänner', en: 'Friends' },
      area: 'friends',
      icon: 'friends',
      reflections: {
        low: { fi: 'Et ole yksin.', sv: 'Du är inte ensam.', en: 'You are not alone.' },
        fair: { fi: 'Hyvää on jo.', sv: 'En del är bra.', en: 'Some of it is good.' },
        good: { fi: 'Hienoa.', sv: 'Fint.', en: 'Lovely.' },
      },
    },
    { id: 'courage', name: { fi: 'Rohkeus', sv: 'Mod', en: 'Courage' }, icon: 'mountain' },
  ],
  sections: [
    {
      id: 'first',
      title: { fi: 'Ihmiset', sv: 'Människor', en: 'People' },
      questions: [
        scale('company', 'words'),
        {
          ...scale('why', 'faces'),
          dimension: 'courage',
          when: { question: 'company', atMost: 5 },
        },
        { ...scale('matters', 'slider'), tells: 'importance' },
        {
          type: 'single',
          id: 'where',
          text: { fi: 'Missä viihdyt?', sv: 'Var trivs du?', en: 'Where do you like to be?' },
          options: [
            option('home', 'Kotona', 'Hemma', 'At home'),
            option('out', 'Ulkona', 'Ute', 'Outdoors'),
          ],
        },
        {
          type: 'multiple',
          id: 'hobbies',
          most: 2,
          text: { fi: 'Mistä pidät?', sv: 'Vad gillar du?', en: 'What do you like?' },
          options: [
            option('music', 'Musiikki', 'Musik', 'Music'),
            option('games', 'Pelit', 'Spel', 'Games'),
            option('sport', 'Liikunta', 'Idrott', 'Sport'),
          ],
        },
      ],
    },
    {
      id: 'second',
      title: { fi: 'Valinnat', sv: 'Val', en: 'Choices' },
      questions: [
        {
          type: 'ranking',
          id: 'order',
          text: { fi: 'Mikä on tärkeintä?', sv: 'Vad är viktigast?', en: 'What matters most?' },
          options: [
            option('rest', 'Lepo', 'Vila', 'Rest'),
            option('work', 'Työ', 'Arbete', 'Work'),
            option('play', 'Leikki', 'Lek', 'Play'),
          ],
        },
        {
          type: 'pair',
          id: 'sea',
          text: { fi: 'Kumpi?', sv: 'Vilket?', en: 'Which one?' },
          options: [
            option('sea', 'Meri', 'Havet', 'The sea'),
            option('wood', 'Metsä', 'Skogen', 'The forest'),
          ],
        },
        {
          type: 'picture',
          id: 'weather',
          text: {
            fi: 'Mikä sää on mielessäsi?',
            sv: 'Hur är vädret inom dig?',
            en: 'What weather is in your mind?',
          },
          options: [
            { ...option('sun', 'Aurinko', 'Sol', 'Sun'), picture: 'sun.svg' },
            { ...option('rain', 'Sade', 'Regn', 'Rain'), picture: 'rain.svg' },
          ],
        },
        {
          type: 'statement',
          id: 'dare',
          text: {
            fi: 'Uskallan pyytää apua.',
            sv: 'Jag vågar be om hjälp.',
            en: 'I dare to ask for help.',
          },
          scores: { agree: { courage: 9 }, disagree: { courage: 2 } },
        },
        {
          type: 'text',
          id: 'words',
          most: 100,
          text: { fi: 'Haluatko sanoa jotain?', sv: 'Vill du säga något?', en: 'Anything to say?' },
        },
      ],
    },
    {
      id: 'about',
      title: { fi: 'Sinusta', sv: 'Om dig', en: 'About you' },
      background: true,
      questions: [
        {
          type: 'single',
          id: 'age',
          text: { fi: 'Ikä?', sv: 'Ålder?', en: 'Age?' },
          options: [
            option('young', 'alle 18', 'under 18', 'under 18'),
            option('old', '18 tai yli', '18 eller över', '18 or over'),
          ],
        },
      ],
    },
  ],
};

/** The example as parsed JSON that a test may change. */
export function exampleJson(): Quiz & { sections: { questions: Question[] }[] } {
  return structuredClone(EXAMPLE_QUIZ) as Quiz & { sections: { questions: Question[] }[] };
}

function option(id: string, fi: string, sv: string, en: string) {
  return { id, text: { fi, sv, en } };
}

function scale(id: string, look: 'words' | 'faces' | 'slider') {
  return {
    type: 'scale' as const,
    id,
    look,
    text: { fi: `Kysymys ${id}?`, sv: `Fråga ${id}?`, en: `Question ${id}?` },
    low: { fi: 'Vähän', sv: 'Lite', en: 'Little' },
    high: { fi: 'Paljon', sv: 'Mycket', en: 'Much' },
    dimension: 'friends',
  };
}
