import { type Theme, t } from './model.ts';
import { christmas, everyone, weekly } from './phrases.ts';

/** Alcohol, drugs, gambling: one's own or somebody close. */
export const substancesAndGambling: Theme = {
  services: [
    {
      key: 'addiction-clinic',
      org: 'wellbeing',
      classes: ['P5.7'],
      groups: ['KR1'],
      lifeEvents: ['KE12'],
      lifeAreas: ['health', 'resilience', 'family'],
      name: t('Päihdevastaanotto', 'Missbruksmottagning', 'Drug and alcohol clinic'),
      summary: t(
        'Haluatko vähentää tai lopettaa? Pääset heti puhumaan, ilman lähetettä.',
        'Vill du dricka mindre eller sluta? Du får prata genast, utan remiss.',
        'Want to cut down or stop? Talk to someone now, without a referral.',
      ),
      text: t(
        'Sairaanhoitaja kuuntelee. Teette oman suunnitelman, ja lääkäri auttaa vieroitusoireissa. Myös läheiset saavat tukea. Hengenvaarassa soita 112.',
        'En sjukskötare lyssnar. Ni gör en egen plan och läkaren hjälper mot abstinens. Närstående får också stöd. Vid livsfara, ring 112.',
        'A nurse listens. You make your own plan and a doctor helps with withdrawal. Relatives get support too. If life is in danger, call 112.',
      ),
      how: t(
        'Tule tai soita. Voit puhua nimettömästi ensin.',
        'Kom eller ring. Du kan först prata anonymt.',
        'Come or call. You may stay anonymous at first.',
      ),
      requirements: everyone,
      keywords: t(
        'alkoholi, juominen, päihteet, huumeet, krapula, vieroitus',
        'alkohol, drickande, droger, bakfylla, avgiftning',
        'alcohol, drinking, drugs, hangover, detox, addiction',
      ),
      channels: ['addiction-place', 'addiction-phone', 'drink-test-web'],
    },
    {
      key: 'gambling-support',
      org: 'recovery',
      classes: ['P5.7', 'P15.1'],
      groups: ['KR1'],
      lifeEvents: ['KE9'],
      lifeAreas: ['finance', 'resilience', 'self_esteem'],
      name: t('Apua pelaamiseen', 'Hjälp mot spelande', 'Help with gambling'),
      summary: t(
        'Kun raha menee nettikasinolle tai kone ei päästä irti.',
        'När pengarna går till nätkasinot eller spelet inte släpper.',
        'When the money goes to online casinos or games will not let go.',
      ),
      text: t(
        'Vertainen on ollut siellä itse. Saat apua pelitilien sulkemiseen, velkoihin ja häpeään.',
        'Kamraten har själv varit där. Du får hjälp att stänga spelkonton, med skulder och skam.',
        'A peer has been there. You get help closing accounts, with debts and shame.',
      ),
      how: t(
        'Soita tai kirjoita. Läheinenkin voi soittaa.',
        'Ring eller skriv. Närstående kan också ringa.',
        'Call or write. Relatives may call too.',
      ),
      requirements: everyone,
      keywords: t(
        'peliriippuvuus, kasino, kolikkopeli, pelivelka, netti',
        'spelberoende, kasino, spelautomat, spelskuld',
        'gambling addiction, casino, slot machine, gaming debt',
      ),
      channels: ['gambling-phone', 'gambling-web'],
    },
    {
      key: 'recovery-evening',
      org: 'recovery',
      classes: ['P5.16'],
      groups: ['KR1'],
      lifeAreas: ['resilience', 'friends', 'self_esteem'],
      name: t('Toipuvien ilta', 'De tillfrisknandes kväll', 'Recovery evening'),
      summary: t(
        'Selvin päin, ilman esitelmiä. Kahvia, elokuvia, saunailtoja.',
        'Nykter, utan föreläsningar. Kaffe, film och bastukvällar.',
        'Sober and without speeches. Coffee, films, sauna nights.',
      ),
      text: t(
        'Illan pitävät ihmiset, jotka ovat lopettaneet. Voit tulla, vaikka joit eilen.',
        'Kvällen hålls av dem som har slutat. Du kan komma även om du drack i går.',
        'Run by people who have stopped. Come even if you drank yesterday.',
      ),
      how: t(
        'Tule ovesta sisään tiistaina tai sunnuntaina.',
        'Stig in på tisdag eller söndag.',
        'Just walk in on Tuesday or Sunday.',
      ),
      requirements: everyone,
      keywords: t(
        'raittius, selvin päin, toipuminen, AA',
        'nykterhet, tillfrisknande, AA',
        'sober, recovery, AA',
      ),
      channels: ['recovery-place'],
    },
    {
      key: 'relatives-of-addicts',
      org: 'recovery',
      classes: ['P4.12', 'P5.16'],
      groups: ['KR1', 'KR1.2'],
      lifeAreas: ['family', 'resilience'],
      name: t('Läheisten ryhmä', 'Anhörigas grupp', 'Group for families'),
      summary: t(
        'Kun puoliso, lapsi tai vanhempi juo tai käyttää huumeita. Sinua ei syytetä.',
        'När maken, barnet eller föräldern dricker eller använder. Du får inte skulden.',
        'When a partner, child or parent drinks or uses. You are not to blame.',
      ),
      text: t(
        'Kahdeksan iltaa, sama porukka. Saat keinoja pitää rajat ja hengittää.',
        'Åtta kvällar, samma gäng. Du får sätt att hålla gränser och andas.',
        'Eight evenings with the same people. Ways to set limits and breathe.',
      ),
      how: t(
        'Kysy seuraavaa ryhmää puhelimella.',
        'Fråga per telefon om nästa grupp.',
        'Ask about the next group by phone.',
      ),
      requirements: everyone,
      keywords: t(
        'puoliso juo, vanhempi juo, läheisen päihteet, huoli',
        'make dricker, förälder dricker, oro för närstående',
        'partner drinks, parent drinks, worried about someone',
      ),
      channels: ['recovery-place', 'gambling-phone'],
    },
  ],
  channels: [
    {
      key: 'addiction-place',
      type: 'ServiceLocation',
      org: 'wellbeing',
      building: 'recoveryHouse',
      name: t(
        'Päihdevastaanoton talo',
        'Missbruksmottagningens hus',
        'Drug and alcohol clinic house',
      ),
      summary: t(
        'Keltainen talo metsän reunassa, sisäänkäynti pihalta.',
        'Det gula huset i skogsbrynet, ingång från gården.',
        'The yellow house at the edge of the forest, entrance from the yard.',
      ),
      text: t(
        'Kahvia saa aina. Koira on tervetullut.',
        'Kaffe finns alltid. Hunden är välkommen.',
        'There is always coffee. Dogs are welcome.',
      ),
      phones: [{ line: 321 }],
      hours: [weekly('Mon 9-12; Wed 15-18; Fri 9-12'), christmas],
    },
    {
      key: 'addiction-phone',
      type: 'Phone',
      org: 'wellbeing',
      name: t('Päihdelinja', 'Missbrukslinjen', 'Addiction line'),
      summary: t(
        'Sairaanhoitaja vastaa nimettömästi.',
        'En sjukskötare svarar anonymt.',
        'A nurse answers anonymously.',
      ),
      text: t(
        'Hengenvaarassa soita 112.',
        'Vid livsfara, ring 112.',
        'If life is in danger, call 112.',
      ),
      phones: [{ line: 322, charge: 'FreeOfCharge' }],
      hours: [weekly('Mon-Fri 9-15; Sat 10-14')],
    },
    {
      key: 'drink-test-web',
      type: 'WebPage',
      org: 'wellbeing',
      name: t('Testaa juomisesi', 'Testa ditt drickande', 'Test your drinking'),
      summary: t(
        'Kymmenen kysymystä, vastaukset jäävät sinulle.',
        'Tio frågor, svaren stannar hos dig.',
        'Ten questions; your answers stay with you.',
      ),
      text: t(
        'Saat vinkkejä vähentämiseen ja voit puhua hoitajalle.',
        'Du får tips för att dra ner och kan prata med en skötare.',
        'Tips for cutting down, and you can talk to a nurse.',
      ),
    },
    {
      key: 'gambling-phone',
      type: 'Phone',
      org: 'recovery',
      name: t('Kuivan Rannan puhelin', 'Torra Strandens telefon', 'Dry Shore phone'),
      summary: t(
        'Vertainen vastaa illalla.',
        'En kamrat svarar på kvällen.',
        'A peer answers in the evening.',
      ),
      text: t(
        'Soita ennen kuin pelaat tai juot.',
        'Ring innan du spelar eller dricker.',
        'Call before you play or drink.',
      ),
      phones: [{ line: 323, charge: 'FreeOfCharge' }],
      hours: [
        { kind: 'overnight', days: 'Fri 18:00-Sat 01:00; Sat 18:00-Sun 01:00' },
        weekly('Mon-Thu 18-21'),
      ],
    },
    {
      key: 'gambling-web',
      type: 'WebPage',
      org: 'recovery',
      name: t('Pelitilien sulkeminen', 'Stäng spelkonton', 'Close gambling accounts'),
      summary: t(
        'Ohje ja pelikielto askel askeleelta.',
        'Guide och spelspärr steg för steg.',
        'A step-by-step guide and self-exclusion.',
      ),
      text: t(
        'Voit tehdä sen yhdessä vertaisen kanssa videolla.',
        'Du kan göra det med en kamrat på video.',
        'You can do it with a peer on video.',
      ),
      email: 'kuivaranta',
    },
    {
      key: 'recovery-place',
      type: 'ServiceLocation',
      org: 'recovery',
      building: 'recoveryHouse',
      name: t('Kuivan Rannan tupa', 'Torra Strandens stuga', 'Dry Shore room'),
      summary: t(
        'Tupa päihdevastaanoton talossa, sauna takana.',
        'Stuga i missbruksmottagningens hus, bastu på gården.',
        'A living room in the clinic house, sauna at the back.',
      ),
      text: t(
        'Tulija saa kupin kahvia eikä tuomiota.',
        'Den som kommer får en kopp kaffe och ingen dom.',
        'You get coffee, not a verdict.',
      ),
      phones: [{ line: 324 }],
      hours: [
        weekly('Tue 18-21; Sun 17-20'),
        {
          kind: 'exception',
          from: '2026-12-24',
          to: '2026-12-24',
          days: 'Thu 16:00-22:00',
          info: t(
            'Jouluaatto: selvä joulu',
            'Julafton: nykter jul',
            'Christmas Eve: sober Christmas',
          ),
        },
      ],
    },
  ],
};
