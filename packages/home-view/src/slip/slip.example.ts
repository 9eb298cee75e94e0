import type { ServiceDetails } from '@auroraai/api-client';
import { exampleRecommended } from '../find-services/aurora.example.ts';

const fi = (text: string) => ({ text, language: 'fi' as const });

/** A service with a place, a telephone line and opening hours. */
export function exampleDetails(): ServiceDetails {
  const { service } = exampleRecommended(1, 'Kasvatus- ja perheneuvonta');
  const channel = {
    ...{
      emails: [],
      web_pages: [],
      form_files: [],
      accessibility: [],
      summary: null,
      languages: [],
    },
    ...{ requires_authentication: false, requires_signature: false, session_transfer: false },
  };
  const hours = {
    ...{ kind: 'DaysOfTheWeek' as const, valid_from: null, valid_to: null },
    ...{ closed: false, always_open: false, by_reservation: false, info: null },
    spans: [{ from: 'Monday' as const, to: 'Friday' as const, opens: '09:00', closes: '16:00' }],
  };
  return {
    ...service,
    responsible_organization: {
      id: '00000000-0000-4000-8000-000000000077',
      name: fi('Revonsaaren kaupunki'),
    },
    description: null,
    user_instruction: null,
    requirements: null,
    collections: [],
    channels: [
      {
        ...channel,
        id: '00000000-0000-4000-8000-000000000021',
        type: 'ServiceLocation',
        name: fi('Perhekeskus Pesä'),
        phones: [],
        address: {
          street: 'Satamakatu 3',
          postal_code: '99800',
          post_office: 'Revonsaari',
          municipality_code: '998',
        },
        position: null,
        hours: [hours],
      },
      {
        ...channel,
        id: '00000000-0000-4000-8000-000000000022',
        type: 'Phone',
        name: fi('Neuvontapuhelin'),
        phones: [
          {
            number: '+358 110000120',
            href: 'tel:+358110000120',
            kind: 'Phone',
            info: null,
            charge: 'FreeOfCharge',
            charge_info: null,
          },
        ],
        address: null,
        position: null,
        hours: [],
      },
    ],
  };
}
