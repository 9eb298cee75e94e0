/** The imaginary town as an issuer. */
export const TOWN_ISSUER = {
  name: { fi: 'Revonsaaren kaupunki', sv: 'Norrskensö stad', en: 'Town of Revonsaari' },
  phone: '+358 110000100',
};

/** The counter where everything is had on paper too. */
export const TOWN_COUNTER = 'Kunnantalon asiointipiste, Revontulentie 1, 99999 Revonsaari';
