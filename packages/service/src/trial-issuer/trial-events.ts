import type { PersonEvent, TrialExample } from '@auroraai/api-client';
import { TOWN_COUNTER, TOWN_ISSUER } from './town.ts';
import type { TrialClock } from './trial-clock.ts';

const SOCIAL_SECURITY = 'dcae4927-08d6-477b-b303-279ef676d827';
const YOUTH_HOMES = '4ca7f5ec-30c1-4549-8f0d-265e457f7ad1';
const YOUTH_GUIDANCE = 'f3486e28-fefc-40fa-9a7e-4db7c6b01e83';
const PSYCHOTHERAPY = '10855be2-724d-4dda-86c9-62e111a33415';

const base = { version: 1, type: 'event', issuer: TOWN_ISSUER } as const;

type EventExample = Exclude<TrialExample, `voucher-${string}`>;

/** Examples of events. */
export const TRIAL_EVENTS: Record<EventExample, (clock: TrialClock) => PersonEvent> = {
  letter: ({ moment, day }) => ({
    ...base,
    id: 'trial-letter',
    kind: 'letter',
    official: true,
    occurred_at: moment(-1, 9),
    title: {
      fi: 'Sinulle on tullut kirje',
      sv: 'Du har fått ett brev',
      en: 'A letter has come for you',
    },
    meaning: {
      fi: 'Kirje tulee postissa kotiisi. Kaupunki pyytää siinä lisää tietoja hakemuksestasi. Jos et vastaa ajoissa, päätös tehdään niillä tiedoilla, jotka jo annoit.',
      sv: 'Brevet kommer hem till dig med posten. Staden ber om mer uppgifter till din ansökan. Om du inte svarar i tid fattas beslutet med de uppgifter som du redan har gett.',
      en: 'The letter comes to your home by post. In it the town asks you for more information on your application. If you do not answer in time, the decision is made on what you have already told.',
    },
    deadline: day(14),
    next_steps: [
      {
        text: {
          fi: 'Lue kirje ja vastaa siihen',
          sv: 'Läs brevet och svara på det',
          en: 'Read the letter and answer it',
        },
        deadline: day(14),
      },
      {
        text: {
          fi: 'Soita, jos kirje ei ole tullut viikossa tai haluat apua',
          sv: 'Ring om brevet inte har kommit på en vecka eller om du vill ha hjälp',
          en: 'Call if the letter has not come in a week, or if you want help',
        },
        phone: '+358 110000100',
      },
    ],
  }),
  decision: ({ moment, day }) => ({
    ...base,
    id: 'trial-decision',
    kind: 'decision',
    official: true,
    occurred_at: moment(0, 7),
    title: {
      fi: 'Päätöksesi on valmis',
      sv: 'Ditt beslut är klart',
      en: 'Your decision is ready',
    },
    meaning: {
      fi: 'Hakemuksesi täydentävästä toimeentulotuesta on käsitelty. Saat päätöksen postissa. Voit kuulla sen jo nyt puhelimessa. Jos olet eri mieltä, voit pyytää oikaisua. Se ei maksa mitään.',
      sv: 'Din ansökan om kompletterande utkomststöd har behandlats. Beslutet kommer med posten. Du kan få höra det redan nu per telefon. Om du är av annan åsikt kan du begära omprövning. Det kostar ingenting.',
      en: 'Your application for supplementary social assistance has been processed. The decision comes by post. You can already hear it on the phone. If you disagree, you can ask for a review. It costs nothing.',
    },
    deadline: day(30),
    next_steps: [
      {
        text: {
          fi: 'Soita ja kuule päätös',
          sv: 'Ring och hör beslutet',
          en: 'Call and hear the decision',
        },
        phone: '+358 110000100',
      },
      {
        text: {
          fi: 'Pyydä oikaisua, jos olet eri mieltä',
          sv: 'Begär omprövning om du är av annan åsikt',
          en: 'Ask for a review if you disagree',
        },
        service_id: SOCIAL_SECURITY,
        deadline: day(30),
      },
    ],
  }),
  birthday: ({ moment }) => ({
    ...base,
    id: 'trial-birthday',
    kind: 'birthday',
    official: false,
    occurred_at: moment(0, 6),
    valid_from: moment(10, 0),
    valid_until: moment(60, 0),
    title: { fi: 'Täytät pian 18', sv: 'Du fyller snart 18', en: 'You will soon turn 18' },
    meaning: {
      fi: 'Syntymäpäivästäsi alkaen päätät omista asioistasi itse. Saat äänestää, tehdä sopimuksia ja hakea asuntoa omalla nimelläsi. Vanhempasi eivät enää näe tietojasi, ellet anna siihen lupaa.',
      sv: 'Från din födelsedag bestämmer du själv om dina ärenden. Du får rösta, ingå avtal och söka bostad i eget namn. Dina föräldrar ser inte längre dina uppgifter om du inte ger lov till det.',
      en: 'From your birthday on you decide about your own matters. You can vote, make contracts and apply for a home in your own name. Your parents no longer see your information unless you allow it.',
    },
    next_steps: [
      {
        text: {
          fi: 'Katso, mistä löytyy oma koti',
          sv: 'Se var du kan hitta ett eget hem',
          en: 'See where to find a home of your own',
        },
        service_id: YOUTH_HOMES,
      },
      {
        text: {
          fi: 'Kysy Ohjaamosta mitä vain, ilman ajanvarausta',
          sv: 'Fråga Navigatorn om vad som helst, utan tidsbokning',
          en: 'Ask the youth guidance centre anything, without booking',
        },
        service_id: YOUTH_GUIDANCE,
      },
    ],
  }),
  appointment: ({ moment }) => ({
    ...base,
    id: 'trial-appointment',
    kind: 'appointment',
    official: false,
    occurred_at: moment(0, 6),
    valid_from: moment(5, 11),
    valid_until: moment(5, 12),
    place: TOWN_COUNTER,
    title: {
      fi: 'Sinulla on aika palveluohjaajalle',
      sv: 'Du har en tid hos servicehandledaren',
      en: 'You have an appointment with a service adviser',
    },
    meaning: {
      fi: 'Mietitte yhdessä, mikä apu sopii sinulle. Voit ottaa mukaan läheisen. Jos aika ei käy, saat uuden, kun soitat viimeistään edellisenä päivänä.',
      sv: 'Ni funderar tillsammans på vilken hjälp som passar dig. Du får ta med en närstående. Om tiden inte passar får du en ny när du ringer senast dagen innan.',
      en: 'Together you think about what help suits you. You may bring somebody close to you. If the time does not suit you, call no later than the day before and you get another.',
    },
    next_steps: [
      {
        text: {
          fi: 'Vaihda aika soittamalla',
          sv: 'Byt tid per telefon',
          en: 'Change the time by phone',
        },
        phone: '+358 110000100',
      },
      {
        text: {
          fi: 'Tutustu psykoterapiaan etukäteen',
          sv: 'Läs om psykoterapi på förhand',
          en: 'Read about psychotherapy beforehand',
        },
        service_id: PSYCHOTHERAPY,
      },
    ],
  }),
};
