import { type Theme, t } from './model.ts';
import { byAppointment, costs, everyone, residents, weekly } from './phrases.ts';

/** Couples, separation and the death of someone close. */
export const relationshipsAndGrief: Theme = {
  services: [
    {
      key: 'couple-counselling',
      org: 'parish',
      classes: ['P3.1'],
      groups: ['KR1'],
      lifeEvents: ['KE7'],
      lifeAreas: ['family', 'resilience'],
      name: t(
        'Perheasiain neuvottelukeskus',
        'Familjerådgivningscentralen',
        'Couples and family counselling',
      ),
      summary: t(
        'Riidat toistuvat tai ero on mielessä? Tulkaa yhdessä tai tule yksin.',
        'Upprepas grälen eller funderar du på skilsmässa? Kom tillsammans eller ensam.',
        'The same quarrels again, or thinking of separating? Come together or alone.',
      ),
      text: t(
        'Perheneuvoja auttaa kuulemaan toista. Keskustelut ovat luottamuksellisia ja avoimia kaikille pareille.',
        'Familjerådgivaren hjälper er att höra varandra. Samtalen är förtroliga och öppna för alla par.',
        'A counsellor helps you hear each other. Talks are confidential and open to all couples.',
      ),
      how: t('Varaa aika puhelimella.', 'Boka tid per telefon.', 'Book by phone.'),
      requirements: everyone,
      keywords: t(
        'parisuhde, riita, avioliitto, pettäminen, ero',
        'parförhållande, gräl, äktenskap, otrohet, separation',
        'relationship, quarrel, marriage, affair, separation',
      ),
      channels: ['couple-counselling-phone', 'parish-hall-place'],
    },
    {
      key: 'divorce-mediation',
      org: 'wellbeing',
      classes: ['P3.5', 'P3.9'],
      groups: ['KR1.2'],
      lifeEvents: ['KE7'],
      lifeAreas: ['family', 'finance', 'resilience'],
      name: t(
        'Eroneuvonta ja lapsen sopimukset',
        'Skilsmässorådgivning och avtal om barnet',
        'Separation advice and agreements about children',
      ),
      summary: t(
        'Avioero edessä? Sovitaan lapsen asumisesta, tapaamisista ja elatuksesta rauhassa.',
        'Väntar en skilsmässa? Vi kommer i lugn och ro överens om barnets boende, umgänge och underhåll.',
        'Getting divorced? Let us agree calmly on where the child lives, contact and maintenance.',
      ),
      text: t(
        'Lastenvalvoja vahvistaa sopimukset, ja sovittelija auttaa, jos puhuminen on vaikeaa. Lapsen ei tarvitse valita puolta.',
        'Barnatillsyningsmannen fastställer avtalen och en medlare hjälper om det är svårt att prata. Barnet behöver inte välja sida.',
        'The child welfare supervisor confirms the agreements, and a mediator helps if talking is hard. Your child need not choose a side.',
      ),
      how: t(
        'Varatkaa aika yhdessä tai erikseen perhekeskuksesta.',
        'Boka tid tillsammans eller var för sig på familjecentret.',
        'Book together or separately at the family centre.',
      ),
      requirements: residents,
      keywords: t(
        'avioero, huoltajuus, elatusmaksu, tapaamisoikeus, lastenvalvoja',
        'skilsmässa, vårdnad, underhållsbidrag, umgängesrätt, barnatillsyningsman',
        'divorce, custody, child maintenance, contact, mediation',
      ),
      channels: ['family-centre-phone', 'family-centre-place'],
    },
    {
      key: 'grief-group',
      org: 'parish',
      classes: ['P4.12', 'P25.6'],
      groups: ['KR1'],
      lifeEvents: ['KE14'],
      lifeAreas: ['resilience', 'friends', 'life_satisfaction'],
      name: t('Sururyhmä', 'Sorggrupp', 'Grief group'),
      summary: t(
        'Kun läheinen on kuollut, saat surra omaan tahtiisi toisten kanssa.',
        'När någon nära har dött får du sörja i egen takt tillsammans med andra.',
        'When someone close has died, you can grieve at your own pace with others.',
      ),
      text: t(
        'Kuusi iltaa, sama pieni ryhmä ja iltapala. Voit puhua tai olla hiljaa, uskosta riippumatta.',
        'Sex kvällar, samma lilla grupp och kvällste. Du får prata eller vara tyst, oavsett tro.',
        'Six evenings, the same small group and supper. Speak or stay silent, whatever you believe.',
      ),
      how: t(
        'Soita diakoniatyöntekijälle. Ryhmiä alkaa syksyllä ja keväällä.',
        'Ring diakoniarbetaren. Grupperna börjar på hösten och våren.',
        'Call the parish worker. Groups start in autumn and spring.',
      ),
      requirements: everyone,
      keywords: t(
        'suru, kuolema, leski, menetys, puoliso kuoli',
        'sorg, död, änka, änkling, förlust',
        'grief, death, widow, loss, bereavement',
      ),
      channels: ['parish-diaconia-phone', 'parish-hall-place'],
    },
    {
      key: 'funeral-services',
      org: 'funerals',
      funding: 'MarketFunded',
      classes: ['P25.6'],
      groups: ['KR1'],
      lifeEvents: ['KE14'],
      lifeAreas: ['family', 'resilience'],
      name: t('Hautausjärjestelyt', 'Begravningsarrangemang', 'Funeral arrangements'),
      summary: t(
        'Hoidamme hautajaiset ja paperit kanssasi, uskonnollisesti tai ilman.',
        'Vi ordnar begravningen och papperen med dig, med eller utan religiös ceremoni.',
        'We arrange the funeral and the papers with you, religious or not.',
      ),
      text: t(
        'Käymme läpi, mikä on tehtävä heti ja mikä voi odottaa. Kerromme hinnat etukäteen.',
        'Vi går igenom vad som måste göras genast och vad som kan vänta. Vi berättar priserna på förhand.',
        'We go through what must be done now and what can wait. You know the prices beforehand.',
      ),
      how: t(
        'Soita tai varaa aika. Tulemme myös kotiin.',
        'Ring eller boka tid. Vi kommer också hem.',
        'Call or book. We also come to your home.',
      ),
      price: costs(
        'Hautaus alkaen noin 1 500 €.',
        'Begravning från cirka 1 500 €.',
        'A funeral starts at about €1,500.',
      ),
      keywords: t(
        'hautajaiset, kuolema, perunkirjoitus, muistotilaisuus',
        'begravning, död, bouppteckning, minnesstund',
        'funeral, death, estate inventory, memorial',
      ),
      channels: ['funeral-office-place'],
    },
  ],
  channels: [
    {
      key: 'couple-counselling-phone',
      type: 'Phone',
      org: 'parish',
      name: t(
        'Perheneuvonnan ajanvaraus',
        'Familjerådgivningens tidsbokning',
        'Couples counselling bookings',
      ),
      summary: t(
        'Varaa aika perheneuvojalle.',
        'Boka tid hos familjerådgivaren.',
        'Book a couples counsellor.',
      ),
      text: t(
        'Riittää, että toinen teistä soittaa.',
        'Det räcker att en av er ringer.',
        'It is enough that one of you calls.',
      ),
      phones: [{ line: 421 }],
      hours: [weekly('Mon-Wed 9-11')],
    },
    {
      key: 'funeral-office-place',
      type: 'ServiceLocation',
      org: 'funerals',
      building: 'funerals',
      name: t('Hiljaisen Lahden toimisto', 'Stilla Vikens kontor', 'Quiet Bay office'),
      summary: t(
        'Rauhallinen toimisto kirkon lähellä.',
        'Ett stillsamt kontor nära kyrkan.',
        'A quiet office near the church.',
      ),
      text: t(
        'Voit tulla yksin tai läheisten kanssa.',
        'Du kan komma ensam eller med dina närmaste.',
        'Come alone or with your family.',
      ),
      phones: [{ line: 441 }],
      email: 'hiljainenlahti',
      hours: [weekly('Mon-Fri 9-15'), byAppointment],
    },
  ],
};
