import { describe, expect, it } from 'vitest';
import { MOCK_SERVICE_PATH } from './mock-service-page.ts';
import { pages } from './pages.ts';

const open = (query = '') => pages([]).request(`${MOCK_SERVICE_PATH}${query}`);

describe('the page of the mock service', () => {
  it('says in Finnish, Swedish and English that the service is made up', async () => {
    const response = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toContain('<section lang="fi">\n<h2>Keksitty palvelu</h2>');
    expect(html).toContain('<section lang="sv">\n<h2>En påhittad tjänst</h2>');
    expect(html).toContain('<section lang="en">\n<h2>A made-up service</h2>');
  });

  it('says whether a token came along, and never shows it', async () => {
    const html = await (await open('?auroraai_access_token=secret-token&session_id=me')).text();
    expect(html).toContain('A code came along.');
    expect(html).not.toContain('secret-token');
    expect(await (await open('?session_id=me')).text()).toContain('No code for fetching details');
  });

  it('runs nothing and leaks no address', async () => {
    const { headers } = await open('?auroraai_access_token=secret-token');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
