import { describe, expect, it } from 'vitest';
import { mainActions } from './main-actions.ts';
import { exampleChannel, exampleService } from './service-card.example.ts';

const page = { url: 'https://example.fi/a', name: '', language: 'fi' };
const phone = { number: '040 123', href: 'tel:+35840123', isText: false, isFree: true, notes: [] };

describe('The main ways to a service', () => {
  it('put calling first and then the e-service', () => {
    const service = exampleService({
      channels: [
        exampleChannel({ id: 'e', type: 'EChannel', webPages: [page] }),
        exampleChannel({ id: 'p', type: 'Phone', phones: [phone] }),
      ],
    });
    expect(mainActions(service).map((action) => action.message)).toEqual([
      'card.call',
      'card.eService',
    ]);
  });

  it('never offer a number for text messages as a call', () => {
    const sms = { ...phone, href: 'sms:+35840123', isText: true };
    const service = exampleService({
      channels: [exampleChannel({ type: 'Phone', phones: [sms] })],
      officialPage: null,
    });
    expect(mainActions(service)).toEqual([]);
  });

  it('lead to the national directory only when there is no nearer way', () => {
    const officialPage = 'https://www.suomi.fi/palvelut/1';
    expect(mainActions(exampleService({ channels: [], officialPage }))).toMatchObject([
      { message: 'card.official', href: officialPage },
    ]);
    const called = exampleService({
      channels: [exampleChannel({ type: 'Phone', phones: [phone] })],
      officialPage,
    });
    expect(mainActions(called).map((action) => action.message)).toEqual(['card.call']);
  });
});
