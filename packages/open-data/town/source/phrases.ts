import { type HoursSource, type ServiceSource, t } from './model.ts';

type Price = NonNullable<ServiceSource['price']>;

/** The service costs nothing. */
export const free: Price = {
  charge: 'FreeOfCharge',
  info: t('Palvelu on maksuton.', 'Tjänsten är avgiftsfri.', 'The service is free of charge.'),
};

/** The service costs what the text says. */
export function costs(fi: string, sv: string, en: string): Price {
  return { charge: 'Chargeable', info: t(fi, sv, en) };
}

/** Anyone who lives in the town. */
export const residents = t(
  'Asut Revonsaaressa.',
  'Du bor i Norrskensö.',
  'You live in Revonsaari.',
);

/** No referral, no conditions. */
export const everyone = t(
  'Palvelu on avoin kaikille. Et tarvitse lähetettä.',
  'Tjänsten är öppen för alla. Du behöver ingen remiss.',
  'Open to everyone. You do not need a referral.',
);

/** Ages 13 to 29. */
export const under30 = t('Olet 13–29-vuotias.', 'Du är 13–29 år.', 'You are aged 13 to 29.');

/** Closed over Christmas. */
export const christmas: HoursSource = {
  kind: 'closed',
  from: '2026-12-24',
  to: '2026-12-26',
  info: t('Suljettu jouluna', 'Stängt under julen', 'Closed for Christmas'),
};

/** Shorter hours on the eve of Epiphany. */
export const epiphanyEve: HoursSource = {
  kind: 'exception',
  from: '2027-01-05',
  to: '2027-01-05',
  days: 'Tue 9:00-13:00',
  info: t('Loppiaisaatto', 'Trettondagsafton', 'Eve of Epiphany'),
};

/** Closed on Independence Day. */
export const independenceDay: HoursSource = {
  kind: 'closed',
  from: '2026-12-06',
  to: '2026-12-06',
  info: t('Itsenäisyyspäivä', 'Självständighetsdagen', 'Independence Day'),
};

/** Weekly hours on the days of the text. */
export function weekly(days: string): HoursSource {
  return { kind: 'weekly', days };
}

/** Only with an appointment. */
export const byAppointment: HoursSource = {
  kind: 'reservation',
  info: t('Ajanvarauksella', 'Enligt tidsbokning', 'By appointment'),
};

/** Day and night, every day. */
export const always: HoursSource = {
  kind: 'always',
  info: t('Avoinna aina', 'Alltid öppet', 'Always open'),
};
