import type { ActionRequest, ActionResults } from '../manager/action.ts';

/** Two made-up services, as an answer of the recommender. */
export const STAND_IN_SERVICES: ActionResults['recommend-text'] = {
  recommendation_id: '00000000-0000-4000-8000-000000000001',
  recommended_services: [
    {
      service: {
        id: 'neuvola',
        name: { text: 'Neuvola', language: 'fi' },
        charge_type: 'Free',
        channels: [
          {
            phones: [{ number: '09 000 0001' }],
            address: { street: 'Esimerkkikatu 1', postal_code: '00100', post_office: 'Helsinki' },
            hours: [
              {
                kind: 'DaysOfTheWeek',
                spans: [{ from: 'Monday', to: 'Friday', opens: '09:00', closes: '15:30' }],
              },
            ],
          },
        ],
      },
    },
    { service: { id: 'nuorisotalo', name: { text: 'Nuorisotalo', language: 'fi' } } },
  ],
  total: 2,
  ways_on: [],
};

/** What the runner would answer, made up: enough to hold a conversation in a test. */
export function standInResult(request: ActionRequest): unknown {
  switch (request.kind) {
    case 'recommend-situation':
    case 'recommend-text':
      return STAND_IN_SERVICES;
    case 'service-details':
      return STAND_IN_SERVICES.recommended_services.find(
        ({ service }) => service.id === request.serviceId,
      );
    case 'handoff':
      return { state: request.desk && !request.share ? 'offered' : 'queued', position: 1 };
    case 'session-out':
      return { url: 'https://example.org/' };
    case 'session-in':
      return { attributes: {} };
    case 'http':
      return { values: {} };
    default:
      return {};
  }
}
