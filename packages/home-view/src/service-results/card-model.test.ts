import { describe, expect, it } from 'vitest';
import { exampleRecommended } from '../find-services/aurora.example.ts';
import { cardModel } from './card-model.ts';

const recommended = exampleRecommended(1, 'Ystävätoiminta');
const channel = {
  id: '00000000-0000-4000-8000-000000000777',
  type: 'ServiceLocation' as const,
  name: { text: 'Majakka', language: 'fi' as const },
  summary: null,
  phones: [],
  emails: [],
  web_pages: [],
  form_files: [],
  address: {
    street: 'Rantakatu 3',
    postal_code: '99999',
    post_office: 'Revonsaari',
    municipality_code: '998',
  },
  position: { easting: 300000, northing: 7170000, latitude: 64.6, longitude: 22.8 },
  hours: [],
  accessibility: [],
  languages: ['fi'],
  requires_authentication: false,
  requires_signature: false,
  session_transfer: false,
};

describe('What a card shows of a service', () => {
  it('keeps the language of every text', () => {
    expect(cardModel(recommended, 'fi')).toMatchObject({
      name: { text: 'Ystävätoiminta', language: 'fi' },
      sector: 'public',
      price: { kind: 'free' },
    });
  });

  it('offers to leave out what can be left out, not plain facts', () => {
    expect(cardModel(recommended, 'fi').reasons.map((reason) => reason.removable)).toEqual([
      true,
      false,
    ]);
  });

  it('shows the way to a real place, and none to a place that does not exist', () => {
    const real = { ...recommended.service, channels: [channel] };
    const [place] = cardModel({ ...recommended, service: real }, 'fi').channels;
    expect(place?.address).toBe('Rantakatu 3, 99999 Revonsaari');
    expect(place?.directionsUrl).toContain('to.lat=64.6&to.lon=22.8');
    const nowhere = { ...channel, position: { ...channel.position, latitude: 0, longitude: 0 } };
    const lost = { ...recommended, service: { ...real, channels: [nowhere] } };
    expect(cardModel(lost, 'fi').channels[0]?.directionsUrl).toBeNull();
    const imaginary = { ...real, imaginary: true };
    expect(
      cardModel({ ...recommended, service: imaginary }, 'fi').channels[0]?.directionsUrl,
    ).toBeNull();
  });
});
