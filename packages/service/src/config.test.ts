import { describe, expect, it } from 'vitest';
import { completeConfig } from './config.ts';

describe('completeConfig', () => {
  it('keeps texts, lets websites in and hands sessions over only where the operator says so', () => {
    const config = completeConfig({ publicBaseUrl: 'https://a.fi/', organisation: 'town' });
    expect(config).toMatchObject({
      publicBaseUrl: 'https://a.fi',
      allowedOrigins: [],
      keepTexts: false,
      sessionTransfer: { channels: {} },
    });
  });

  it.each(['aurora.example', 'ftp://aurora.example', ''])(
    'refuses %j as a public address',
    (publicBaseUrl) => {
      expect(() => completeConfig({ publicBaseUrl, organisation: 'town' })).toThrow(TypeError);
    },
  );
});
