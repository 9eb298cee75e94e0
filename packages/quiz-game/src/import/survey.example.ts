/** A survey as SurveyJS writes one, with what people make in it: written by us, for tests. */
export const EXAMPLE_SURVEY = {
  title: { default: 'Nuorisotalon kysely', sv: 'Ungdomsgårdens enkät', en: 'Youth club survey' },
  description: 'Kerro, <b>mitä mieltä</b> olet.',
  locale: 'fi',
  showProgressBar: 'top',
  maxTimeToFinish: 600,
  triggers: [{ type: 'complete', expression: "{visit} = 'never'" }],
  pages: [
    {
      name: 'Käynnit',
      title: { default: 'Käynnit', sv: 'Besök', en: 'Visits' },
      elements: [
        {
          type: 'radiogroup',
          name: 'visit',
          title: {
            default: 'Kuinka usein käyt?',
            sv: 'Hur ofta kommer du?',
            en: 'How often do you come?',
          },
          isRequired: true,
          choices: [
            {
              value: 'weekly',
              text: { default: 'Joka viikko', sv: 'Varje vecka', en: 'Every week' },
            },
            { value: 'sometimes', text: { default: 'Joskus', sv: 'Ibland', en: 'Sometimes' } },
            { value: 'never', text: { default: 'En koskaan', sv: 'Aldrig', en: 'Never' } },
          ],
        },
        {
          type: 'panel',
          name: 'why',
          title: 'Miksi et käy?',
          visibleIf: "{visit} = 'never'",
          elements: [
            {
              type: 'checkbox',
              name: 'obstacles',
              title: 'Mikä on esteenä?',
              choices: ['Matka', 'Aika', 'En tunne ketään'],
              showOtherItem: true,
              maxSelectedChoices: 2,
            },
            {
              type: 'comment',
              name: 'wish',
              title: 'Mikä saisi sinut tulemaan, {visit}?',
              visibleIf: "{obstacles} contains 'Aika' or {obstacles} notempty",
            },
          ],
        },
        {
          type: 'rating',
          name: 'Viihtyvyys',
          title: 'Miten viihdyt?',
          rateMin: 0,
          rateMax: 10,
          minRateDescription: 'En yhtään',
          maxRateDescription: 'Tosi hyvin',
          visibleIf: "{visit} <> 'never'",
        },
        {
          type: 'rating',
          name: 'mood',
          title: 'Millä mielellä olet?',
          rateType: 'smileys',
          visibleIf: '{Viihtyvyys} < 5 and ({visit} = "weekly" or {visit} = "sometimes")',
        },
        {
          type: 'boolean',
          name: 'safe',
          title: 'Onko talolla turvallista?',
          labelTrue: 'On',
          labelFalse: 'Ei ole',
        },
      ],
    },
    {
      name: 'Toiveet',
      visibleIf: '{safe} = true',
      elements: [
        {
          type: 'ranking',
          name: 'order',
          title: 'Mikä on tärkeintä?',
          choices: ['Pelit', 'Musiikki', 'Retket'],
        },
        {
          type: 'imagepicker',
          name: 'logo',
          title: 'Kumpi merkki?',
          choices: [
            { value: 'fox', text: 'Kettu', imageLink: 'merkit/kettu.svg' },
            { value: 'owl', text: 'Pöllö', imageLink: 'merkit/pollo.svg' },
          ],
        },
        {
          type: 'imagepicker',
          name: 'poster',
          title: 'Mikä juliste?',
          choices: [
            { value: 'a', text: 'Sininen', imageLink: 'https://elsewhere.example/a.png' },
            { value: 'b', text: 'Punainen', imageLink: 'https://elsewhere.example/b.png' },
          ],
        },
        {
          type: 'matrix',
          name: 'times',
          title: 'Milloin talo saa olla auki?',
          columns: [
            { value: 1, text: 'Kyllä' },
            { value: 2, text: 'Ehkä' },
            { value: 3, text: 'Ei' },
          ],
          rows: [
            { value: 'mon', text: 'Maanantaina' },
            { value: 'sat', text: 'Lauantaina' },
          ],
        },
        {
          type: 'text',
          name: 'age',
          title: 'Ikä?',
          inputType: 'number',
          visibleIf: '{times.sat} = 1',
        },
        {
          type: 'text',
          name: 'again',
          title: 'Vielä jotain?',
          visibleIf: 'iif({visit} = 1, 2, 3) > 2',
        },
        { type: 'signaturepad', name: 'sign', title: 'Allekirjoitus' },
        { type: 'file', name: 'photo', title: 'Kuva' },
      ],
    },
  ],
};
