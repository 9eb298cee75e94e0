import type { UiLanguage } from '@auroraai/ui';

/** What is heard in each view on its main path, in this order. */
export const HEARD = {
  signIn: {
    fi: ['heading, Kirjaudu studioon', 'textbox, Sähköposti', 'button, Kirjaudu'],
    sv: ['heading, Logga in i studion', 'textbox, E-post', 'button, Logga in'],
    en: ['heading, Sign in to the studio', 'textbox, E-mail', 'button, Sign in'],
  },
  link: {
    fi: ['heading, Tervetuloa studioon', 'Roolisi on kirjoittaja', 'button, Ota käyttöön'],
    sv: ['heading, Välkommen till studion', 'Din roll är skribent', 'button, Ta i bruk'],
    en: ['heading, Welcome to the studio', 'Your role is writer', 'button, Start using it'],
  },
  bots: {
    fi: ['heading, Botit', 'link, Tee uusi botti', 'Julkaistu, versio 1'],
    sv: ['heading, Botar', 'link, Gör en ny bot', 'Publicerad, version 1'],
    en: ['heading, Bots', 'link, Make a new bot', 'Published, version 1'],
  },
  startName: {
    fi: [
      'heading, Nimi ja kielet',
      'group, Botin nimi',
      'group, Kuka vastaa botista',
      'button, Seuraava',
    ],
    sv: [
      'heading, Namn och språk',
      'group, Botens namn',
      'group, Vem ansvarar för boten',
      'button, Nästa',
    ],
    en: [
      'heading, Name and languages',
      'group, Name of the bot',
      'group, Who is responsible for the bot',
      'button, Next',
    ],
  },
  startTopics: {
    fi: ['heading, Mistä botti osaa kertoa', 'checkbox, Pienet puheet', 'button, Seuraava'],
    sv: ['heading, Vad boten kan berätta om', 'checkbox, Småprat', 'button, Nästa'],
    en: ['heading, What the bot knows about', 'checkbox, Small talk', 'button, Next'],
  },
  startLook: {
    fi: [
      'heading, Ulkoasu',
      'radio, Neutraali Sopii melkein mihin tahansa sivustoon',
      'button, Seuraava',
    ],
    sv: [
      'heading, Utseende',
      'radio, Neutralt Passar på nästan vilken webbplats som helst',
      'button, Nästa',
    ],
    en: ['heading, Look', 'radio, Neutral Fits nearly any website', 'button, Next'],
  },
  startHuman: {
    fi: ['heading, Ihmisen neuvonta', 'textbox, Puhelin', 'checkbox, Neuvonta on auki arkisin'],
    sv: [
      'heading, Hjälp av en människa',
      'textbox, Telefon',
      'checkbox, Rådgivningen är öppen på vardagar',
    ],
    en: [
      'heading, Help from a person',
      'textbox, Phone',
      'checkbox, The advice service is open on weekdays',
    ],
  },
  startPrivacy: {
    fi: [
      'heading, Tietosuoja',
      'Montako päivää keskustelu säilytetään (0 = ei lainkaan)',
      'group, Mitä tallennetaan, asiakkaalle kerrottuna',
    ],
    sv: [
      'heading, Dataskydd',
      'Hur många dagar ett samtal sparas (0 = inte alls)',
      'group, Vad som sparas, berättat för personen',
    ],
    en: [
      'heading, Privacy',
      'How many days a conversation is kept (0 = not at all)',
      'group, What is kept, as told to the person',
    ],
  },
  startReady: {
    fi: ['heading, Valmis julkaistavaksi', 'button, Tee ja julkaise botti'],
    sv: ['heading, Klar att publiceras', 'button, Gör och publicera boten'],
    en: ['heading, Ready to publish', 'button, Make and publish the bot'],
  },
  startMade: {
    fi: ['heading, Botti on julkaistu', 'button, Kopioi koodi', 'link, Jatka bottia studiossa'],
    sv: [
      'heading, Boten är publicerad',
      'button, Kopiera koden',
      'link, Fortsätt med boten i studion',
    ],
    en: [
      'heading, The bot is published',
      'button, Copy the code',
      'link, Go on with the bot in the studio',
    ],
  },
  people: {
    fi: [
      'heading, Linkki on valmis',
      'Lähetä linkki henkilölle Eero niin, ettei kukaan muu näe sitä. Se toimii kerran, 7.12.2026 klo 12 asti, eikä sitä näytetä uudelleen.',
      'combobox, Rooli: Eero',
      'button, Poista Eero organisaatiosta',
      'button, Tee kutsu',
      'button, Peru kutsu: Bea',
    ],
    sv: [
      'heading, Länken är klar',
      'Skicka länken till Eero så att ingen annan ser den. Den fungerar en gång, till 7.12.2026 kl. 12, och visas inte igen.',
      'combobox, Roll: Eero',
      'button, Ta bort Eero från organisationen',
      'button, Gör en inbjudan',
      'button, Återta inbjudan: Bea',
    ],
    en: [
      'heading, The link is ready',
      'Send the link to Eero so that nobody else sees it. It works once, until 07/12/2026 noon, and is not shown again.',
      'combobox, Role: Eero',
      'button, Remove Eero from the organisation',
      'button, Make the invitation',
      'button, Withdraw the invitation: Bea',
    ],
  },
  account: {
    fi: [
      'heading, Oma tunnus',
      'heading, Salasanan vaihto',
      'button, Vaihda salasana',
      'button, Kirjaudu ulos kaikkialta',
    ],
    sv: [
      'heading, Eget konto',
      'heading, Byte av lösenord',
      'button, Byt lösenord',
      'button, Logga ut överallt',
    ],
    en: [
      'heading, Your account',
      'heading, Your password',
      'button, Change the password',
      'button, Sign out everywhere',
    ],
  },
  topics: {
    fi: [
      'link, Aiheet 2',
      'region, 1 valittu',
      'button, Poista valitut',
      'link, Oma koti fi 1 · sv 0 · en 0 vähän esimerkkejä',
    ],
    sv: [
      'link, Ämnen 2',
      'region, 1 vald',
      'button, Ta bort de valda',
      'link, Eget hem fi 1 · sv 0 · en 0 få exempel',
    ],
    en: [
      'link, Topics 2',
      'region, 1 selected',
      'button, Delete the selected',
      'link, A home of one’s own fi 1 · sv 0 · en 0 few examples',
    ],
  },
  keys: {
    fi: ['dialog, Pikanäppäimet', 'heading, Esimerkeissä', 'Enter', 'Aloita uusi esimerkki'],
    sv: ['dialog, Kortkommandon', 'heading, Bland exemplen', 'Enter', 'Börja ett nytt exempel'],
    en: ['dialog, Keyboard shortcuts', 'heading, In the examples', 'Enter', 'Begin a new example'],
  },
  topic: {
    fi: [
      'heading, Apua vuokraan',
      'group, Aiheen nimi',
      'button, Poista esimerkki: vuokra on myöhässä',
      'textbox, Uusi esimerkki',
      'combobox, Aiheen vastaus, vuokra-neuvo: Vuokraan voi saada **tukea**.',
    ],
    sv: [
      'heading, Hjälp med hyran',
      'group, Ämnets namn',
      'button, Ta bort exemplet: vuokra on myöhässä',
      'textbox, Nytt exempel',
      'combobox, Ämnets svar, vuokra-neuvo: Vuokraan voi saada **tukea**.',
    ],
    en: [
      'heading, Help with the rent',
      'group, Name of the topic',
      'button, Remove the example: vuokra on myöhässä',
      'textbox, New example',
      'combobox, Answer of the topic, vuokra-neuvo: You can get help with the rent.',
    ],
  },
  conflict: {
    fi: [
      '1 kohdassa on kaksi eri muutosta',
      'region, Tätä on muutettu kahdessa paikassa yhtä aikaa',
      'button, Pidä tämä',
    ],
    sv: [
      '1 sak har ändrats på två håll samtidigt',
      'region, Det här har ändrats på två håll samtidigt',
      'button, Behåll det här',
    ],
    en: [
      '1 thing was changed in two places at once',
      'region, This was changed in two places at once',
      'button, Keep this',
    ],
  },
  answer: {
    fi: [
      'heading, kaikki',
      'button, Siirrä alemmas: Tapa 1',
      'group, Painikkeet',
      'button, Poista: Painike 2',
      'group, Kortit',
      'button, Lisää toinen tapa sanoa sama',
    ],
    sv: [
      'heading, kaikki',
      'button, Flytta ner: Sätt 1',
      'group, Knappar',
      'button, Ta bort: Knapp 2',
      'group, Kort',
      'button, Lägg till ett annat sätt att säga samma sak',
    ],
    en: [
      'heading, kaikki',
      'button, Move down: Way 1',
      'group, Buttons',
      'button, Remove: Button 2',
      'group, Cards',
      'button, Add another way to say the same',
    ],
  },
  concept: {
    fi: [
      'heading, harrastus',
      'combobox, Miten käsite tunnistetaan',
      'group, Sanat, jotka tarkoittavat samaa',
      'checkbox, Yksi kirjoitusvirhe sallitaan',
    ],
    sv: [
      'heading, harrastus',
      'combobox, Hur begreppet känns igen',
      'group, Ord som betyder samma sak',
      'checkbox, Ett skrivfel tillåts',
    ],
    en: [
      'heading, harrastus',
      'combobox, How the concept is recognised',
      'group, Words that mean the same',
      'checkbox, One typing error is forgiven',
    ],
  },
  slot: {
    fi: ['heading, Ikä', 'combobox, Millainen tieto', 'link, Vastaus: vuokra-neuvo'],
    sv: ['heading, Ålder', 'combobox, Slags uppgift', 'link, Svar: vuokra-neuvo'],
    en: ['heading, Age', 'combobox, What kind of thing', 'link, Answer: vuokra-neuvo'],
  },
  gone: {
    fi: ['Tätä ei enää ole. Jos poistit sen vahingossa, valitse Kumoa.'],
    sv: ['Det här finns inte längre. Om du tog bort det av misstag, välj Ångra.'],
    en: ['This is no longer here. If you deleted it by mistake, choose Undo.'],
  },
  viewer: {
    fi: ['heading, kaikki', 'textbox, suomi, read only'],
    sv: ['heading, kaikki', 'textbox, finska, read only'],
    en: ['heading, kaikki', 'textbox, Finnish, read only'],
  },
  bank: {
    fi: ['heading, Aihepankki'],
    sv: ['heading, Ämnesbanken'],
    en: ['heading, Bank of topics'],
  },
  bankTaken: {
    fi: [
      'heading, Harrastukset',
      'Tekijä on poistanut aiheen pankista',
      'heading, Koti ja vuokra',
      'Versio 2 on saatavilla',
      'button, Ota uusi versio: Koti ja vuokra',
      'checkbox, Kerro uusista versioista, checked',
    ],
    sv: [
      'heading, Fritid',
      'Upphovet har tagit bort ämnet ur banken',
      'heading, Hem och hyra',
      'Version 2 finns',
      'button, Ta den nya versionen: Hem och hyra',
      'checkbox, Meddela om nya versioner, checked',
    ],
    en: [
      'heading, Hobbies',
      'Its maker has taken the topic out of the bank',
      'heading, Home and rent',
      'Version 2 is here',
      'button, Take the new version: Home and rent',
      'checkbox, Tell me of new versions, checked',
    ],
  },
  bankOwn: {
    fi: [
      'link, Julkaise aihe pankkiin',
      'heading, Koti ja vuokra',
      'Käytössä 3 botissa',
      'button, Palauta pankkiin: Koti ja vuokra',
    ],
    sv: [
      'link, Publicera ett ämne i banken',
      'heading, Hem och hyra',
      'Används i 3 botar',
      'button, Lägg tillbaka i banken: Hem och hyra',
    ],
    en: [
      'link, Publish a topic in the bank',
      'heading, Home and rent',
      'Used in 3 bots',
      'button, Put back in the bank: Home and rent',
    ],
  },
  bankPublish: {
    fi: [
      'heading, Julkaise pankkiin',
      'button, Jätä pois: Aihe ”Apua vuokraan”',
      'Pankkiin menee: 1 aihe.',
      'suomi: 3 tekstiä puuttuu.',
      'Katso nämä, ennen kuin julkaiset',
      'radio, CC BY 4.0',
      'button, Julkaise pankkiin',
    ],
    sv: [
      'heading, Publicera i banken',
      'button, Ta inte med: Ämnet ”Hjälp med hyran”',
      'Till banken går: 1 ämne.',
      'finska: 3 texter saknas.',
      'Se på de här innan du publicerar',
      'radio, CC BY 4.0',
      'button, Publicera i banken',
    ],
    en: [
      'heading, Publish in the bank',
      'button, Leave out: Topic “Help with the rent”',
      'To the bank go: 1 topic.',
      'Finnish: 3 texts are missing.',
      'Look at these before you publish',
      'radio, CC BY 4.0',
      'button, Publish in the bank',
    ],
  },
  path: {
    fi: [
      'heading, Asunto',
      'button, Poista aihe: Oma koti',
      'heading, Vaiheet (5)',
      'button, Kysy: ”Vuokraan voi saada **tukea**.” ja muista vastaus: ika vuokra-neuvo',
      'button, Siirrä ylös',
      'Jos vastaus on kyllä',
      'button, Siirrä keskustelu ihmiselle',
    ],
    sv: [
      'heading, Bostad',
      'button, Ta bort ämnet: Eget hem',
      'heading, Steg (5)',
      'button, Fråga: ”Vuokraan voi saada **tukea**.” och minns svaret: ika vuokra-neuvo',
      'button, Flytta upp',
      'Om svaret är ja',
      'button, Lämna över konversationen till en människa',
    ],
    en: [
      'heading, A flat',
      'button, Remove the topic: A home of one’s own',
      'heading, Steps (5)',
      'button, Ask: “You can get help with the rent.” and remember the reply: ika vuokra-neuvo',
      'button, Move up',
      'If the reply is yes',
      'button, Hand the conversation over to a person',
    ],
  },
  form: {
    fi: [
      'heading, haku',
      'heading, Kysymykset',
      'checkbox, Kysymyksen voi ohittaa',
      'button, Siirrä ylös, disabled',
      'button, Lisää kysymys',
    ],
    sv: [
      'heading, haku',
      'heading, Frågor',
      'checkbox, Frågan kan hoppas över',
      'button, Flytta upp, disabled',
      'button, Lägg till fråga',
    ],
    en: [
      'heading, haku',
      'heading, Questions',
      'checkbox, The question can be skipped',
      'button, Move up, disabled',
      'button, Add a question',
    ],
  },
  quality: {
    fi: ['heading, Laatu', 'button, Tarkista laatu'],
    sv: ['heading, Kvalitet', 'button, Kontrollera kvaliteten'],
    en: ['heading, Quality', 'button, Check the quality'],
  },
  inbox: {
    fi: [
      'heading, ”mistä löydän kodin”',
      'Botin paras arvaus: Oma koti (40 %)',
      'button, Ota esimerkeiksi',
      'button, Ohita',
    ],
    sv: [
      'heading, ”mistä löydän kodin”',
      'Botens bästa gissning: Eget hem (40 %)',
      'button, Ta som exempel',
      'button, Hoppa över',
    ],
    en: [
      'heading, “mistä löydän kodin”',
      'The bot’s best guess: A home of one’s own (40 %)',
      'button, Take as examples',
      'button, Ignore',
    ],
  },
  versions: {
    fi: [
      'heading, Mitä julkaisu muuttaisi',
      'button, Julkaise nyt',
      'heading, Versio 2 · julkaistu, käytössä nyt',
      'button, Palaa versioon 1',
    ],
    sv: [
      'heading, Vad en publicering skulle ändra',
      'button, Publicera nu',
      'heading, Version 2 · publicerad, i bruk nu',
      'button, Gå tillbaka till version 1',
    ],
    en: [
      'heading, What publishing would change',
      'button, Publish now',
      'heading, Version 2 · published, in use now',
      'button, Roll back to version 1',
    ],
  },
  refused: {
    fi: ['Julkaisu rikkoisi 2 testiä', 'button, Julkaise silti', 'link, Katso testit'],
    sv: [
      'Publiceringen skulle få 2 test att misslyckas',
      'button, Publicera ändå',
      'link, Se testen',
    ],
    en: [
      'Publishing would break 2 tests',
      'button, Publish nevertheless',
      'link, Look at the tests',
    ],
  },
  report: {
    fi: ['button, Tulosta', 'link, Lataa taulukkona (CSV)', 'heading, Mistä kysyttiin'],
    sv: ['button, Skriv ut', 'link, Ladda ned som tabell (CSV)', 'heading, Vad man frågade om'],
    en: ['button, Print', 'link, Download as a table (CSV)', 'heading, What was asked about'],
  },
  settings: {
    fi: ['heading, Asetukset', 'group, Botin nimi', 'textbox, Puhelin'],
    sv: ['heading, Inställningar', 'group, Botens namn', 'textbox, Telefon'],
    en: ['heading, Settings', 'group, Name of the bot', 'textbox, Phone'],
  },
  files: {
    fi: ['heading, Tuo ja vie', 'button, Lataa botti tiedostona', 'button, Valitse tiedosto'],
    sv: ['heading, Importera och exportera', 'button, Ladda ner boten som fil', 'button, Välj fil'],
    en: [
      'heading, Import and export',
      'button, Download the bot as a file',
      'button, Choose a file',
    ],
  },
  offline: {
    fi: ['Viestejä ei saatu palvelimelta.', 'button, Yritä uudelleen'],
    sv: ['Meddelandena kunde inte hämtas från servern.', 'button, Försök igen'],
    en: ['The messages could not be had from the server.', 'button, Try again'],
  },
  missing: {
    fi: ['Tätä bottia ei ole, tai sinulla ei ole oikeutta siihen.', 'link, Takaisin botteihin'],
    sv: [
      'Den här boten finns inte, eller så har du inte rätt till den.',
      'link, Tillbaka till botarna',
    ],
    en: ['There is no such bot, or you may not see it.', 'link, Back to the bots'],
  },
  search: {
    fi: [
      'dialog, Hae kaikesta',
      'searchbox, Hae aiheista, vastauksista, poluista ja muusta',
      'button, Sulje haku',
    ],
    sv: [
      'dialog, Sök i allt',
      'searchbox, Sök bland ämnen, svar, vägar och annat',
      'button, Stäng sökningen',
    ],
    en: [
      'dialog, Search everything',
      'searchbox, Search topics, answers, paths and the rest',
      'button, Close the search',
    ],
  },
} satisfies Record<string, Record<UiLanguage, readonly string[]>>;
