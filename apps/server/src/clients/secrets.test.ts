import { describe, expect, it } from 'vitest';
import { createSecretVerifier, hashSecret, newSecret } from './secrets.ts';

describe('secrets of clients', () => {
  it('lets the right secret in, at first and when remembered, and no other', async () => {
    const verify = createSecretVerifier();
    const secret = newSecret();
    const hash = await hashSecret(secret);
    expect(await verify(secret, hash)).toBe(true);
    expect(await verify(secret, hash)).toBe(true);
    expect(await verify(`${secret}x`, hash)).toBe(false);
    expect(await verify('', hash)).toBe(false);
  });

  it('keeps no secret in its hash and salts every hash', async () => {
    const [one, other] = await Promise.all([hashSecret('demo'), hashSecret('demo')]);
    expect(one).not.toContain('demo');
    expect(one).not.toBe(other);
  });

  it('does not let a remembered secret in with the hash of another client', async () => {
    const verify = createSecretVerifier();
    const mine = await hashSecret('mine');
    const theirs = await hashSecret('theirs');
    expect(await verify('mine', mine)).toBe(true);
    expect(await verify('mine', theirs)).toBe(false);
  });

  it.each(['', 'demo', 'scrypt$', 'scrypt$a$', 'bcrypt$a$b', 'scrypt$AAAA$AAAA'])(
    'refuses everybody when the kept hash is %j',
    async (hash) => {
      expect(await createSecretVerifier()('demo', hash)).toBe(false);
    },
  );
});
