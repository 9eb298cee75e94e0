import type { SessionAttributeName } from '../config.ts';
import type { ServiceObject } from './service-object.ts';

/** The channels of the mock service and what each takes over in a session transfer. */
export const MOCK_CHANNELS: Readonly<
  Record<string, { name: string; takes: readonly SessionAttributeName[] }>
> = {
  'f4eda39d-92ba-40cd-ae4a-a524e586969f': {
    name: 'Session siirto: osa tiedoista tuettu',
    takes: ['age'],
  },
  '0ba11195-de64-43b3-af64-41aba7285364': {
    name: 'Session siirto: kaikki tiedot tuettu',
    takes: ['age', 'municipality_code', 'life_situation_meters'],
  },
  '7a330e4e-f5e1-4884-81ea-34805fac20aa': { name: 'Ei session siirtoa', takes: [] },
};

/** The page of every mock channel. */
export function mockServicePage(publicBaseUrl: string): string {
  return `${publicBaseUrl}/mock-service/service`;
}

/** A new mock service for trying session transfer; the municipality code `000` asks for it. */
export function mockService(publicBaseUrl: string): ServiceObject {
  return {
    service_id: '6a2b1374-9a2d-47bc-8cd9-33b0db1566e1',
    service_name: 'Kokeile session siirtoa',
    service_description: 'Keksitty palvelu session siirron kokeilemiseen.',
    charge_type: '',
    charge_additional_info: '',
    requirements: [''],
    service_channels: Object.entries(MOCK_CHANNELS).map(([id, { name }]) => ({
      service_channel_id: id,
      service_channel_name: name,
      service_channel_type: 'EChannel',
      service_channel_description_summary: 'Keksityn palvelun verkkosivu.',
      phone_numbers: [],
      emails: [],
      web_pages: [mockServicePage(publicBaseUrl)],
      address: '',
      service_hours: [],
    })),
  };
}
