import { describe, expect, it } from 'vitest';
import { createPasswords } from './passwords.ts';

/** A cost at which a test does not wait. */
const cheap = createPasswords({ ln: 4, r: 8, p: 1 });

describe('passwords of the studio', () => {
  it('are let in when they are right, and no others', async () => {
    const kept = await cheap.hash('kuusi pientä porsasta');
    expect(await cheap.verify('kuusi pientä porsasta', kept)).toBe(true);
    expect(await cheap.verify('kuusi pientä porsast', kept)).toBe(false);
    expect(await cheap.verify('', kept)).toBe(false);
    expect(await cheap.verify('kuusi pientä porsasta', null)).toBe(false);
  });

  it('are kept with the cost that OWASP asks for, salted, and not as they are', async () => {
    const passwords = createPasswords();
    const [one, other] = await Promise.all([passwords.hash('demo'), passwords.hash('demo')]);
    expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toContain('demo');
    expect(one).not.toBe(other);
    expect(await passwords.verify('demo', other)).toBe(true);
  });

  it('are known again when the cost of new ones has grown', async () => {
    const kept = await cheap.hash('demo');
    expect(await createPasswords({ ln: 5, r: 8, p: 2 }).verify('demo', kept)).toBe(true);
  });

  it('are looked at in turn, so that many at once take no more memory', async () => {
    const kept = await cheap.hash('demo');
    const looks = Array.from({ length: 40 }, (_, n) => cheap.verify(n === 7 ? 'demo' : 'x', kept));
    expect((await Promise.all(looks)).map((isRight, n) => isRight && n)).toContain(7);
  });

  it.each([
    '',
    'demo',
    'scrypt$a$b',
    '$scrypt$ln=4,r=8,p=1$AAAA$',
    '$scrypt$ln=4,r=8,p=1$AAAA$AAAA',
  ])('let nobody in when what is kept is %j', async (kept) => {
    expect(await cheap.verify('demo', kept)).toBe(false);
  });
});
