import { describe, expect, it } from 'vitest';
import { goldenCatalogue } from '../../test/harness.ts';
import { viewChannel, viewChargeType } from './channel-view.ts';

type Viewed = Parameters<typeof viewChannel>[0];
type Phone = Viewed['phones'][number];

const plain: Viewed = { ...goldenCatalogue.channels[0]!, type: 'Phone' };

function phone(changes: Partial<Phone>): Phone {
  return {
    number: '401234567',
    prefix: '+358',
    info: '',
    charge: null,
    chargeInfo: '',
    kind: 'Phone',
    language: 'fi',
    ...changes,
  };
}

function hrefs(...phones: Phone[]): string[] {
  return viewChannel({ ...plain, phones }, 'fi', false).phones.map(({ href }) => href);
}

describe('viewChannel', () => {
  it.each([
    [{}, 'tel:+358401234567'],
    [{ number: '0401234567' }, 'tel:+358401234567'],
    [{ number: '40 123-4567' }, 'tel:+358401234567'],
    [{ number: '116111', prefix: '' }, 'tel:116111'],
    [{ number: '0295 000 000', prefix: '' }, 'tel:0295000000'],
    [{ kind: 'Sms' as const }, 'sms:+358401234567'],
  ])('makes a telephone number callable: %j', (changes, href) => {
    expect(hrefs(phone(changes))).toEqual([href]);
  });

  it('leaves out fax numbers, numbers without digits and repetitions', () => {
    expect(
      hrefs(phone({}), phone({ info: 'again' }), phone({ kind: 'Fax' }), phone({ number: '–' })),
    ).toEqual(['tel:+358401234567']);
  });

  it('gives what is listed in the asked language, else in the best other one', () => {
    const phones = [
      phone({ info: 'Neuvonta' }),
      phone({ info: 'Rådgivning', language: 'sv', number: '402' }),
    ];
    const info = (language: 'fi' | 'sv' | 'en') =>
      viewChannel({ ...plain, phones }, language, false).phones.map((one) => one.info);
    expect(info('sv')).toEqual([{ text: 'Rådgivning', language: 'sv' }]);
    expect(info('en')).toEqual([{ text: 'Neuvonta', language: 'fi' }]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.fi',
    'https://a.fi/"onload="x',
    'a.fi',
  ])('passes no address on that a browser should not follow: %s', (url) => {
    const page = { url, name: '', language: 'fi' as const };
    const view = viewChannel({ ...plain, webPages: [page], formFiles: [page] }, 'fi', false);
    expect([view.web_pages, view.form_files]).toEqual([[], []]);
  });

  it('passes no e-mail address on that carries more than itself', () => {
    const emails = ['apua@a.fi', 'a@b.fi?bcc=c@d.fi', '<a@b.fi>', 'a b@c.fi'].map((value) => ({
      value,
      language: 'fi' as const,
    }));
    expect(viewChannel({ ...plain, emails }, 'fi', false).emails).toEqual(['apua@a.fi']);
  });

  it('names the language of a text that is not there in the asked one', () => {
    const view = viewChannel({ ...plain, names: { sv: 'Chatt' }, summaries: {} }, 'en', true);
    expect(view.name).toEqual({ text: 'Chatt', language: 'sv' });
    expect(view.summary).toBeNull();
    expect(view.session_transfer).toBe(true);
  });
});

describe('viewChargeType', () => {
  it.each([
    ['FreeOfCharge', 'FreeOfCharge'],
    ['Charged', 'Chargeable'],
    ['Chargeable', 'Chargeable'],
    ['Other', 'Other'],
    ['Unheard', null],
    [null, null],
  ])('reads %j as %j', (charge, expected) => {
    expect(viewChargeType(charge)).toBe(expected);
  });
});
