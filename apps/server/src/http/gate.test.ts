import { describe, expect, it } from 'vitest';
import { createGate } from './gate.ts';

const LIMITS = { burst: 10, perSecond: 2, connections: 3, streams: 2 };

function gateWithClock() {
  let now = 0;
  const gate = createGate(LIMITS, () => now);
  return {
    gate,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    ask: (times: number, address = 'a') =>
      Array.from({ length: times }, () => gate.admit(address).allowed).filter(Boolean).length,
  };
}

describe('the gate', () => {
  it('lets a burst of an address through, then as much as it may ask for in time', () => {
    const { ask, pass } = gateWithClock();
    expect(ask(10)).toBe(10);
    expect(ask(1)).toBe(0);
    pass(1);
    expect(ask(5)).toBe(1);
  });

  it('says when to come again', () => {
    const { gate, ask, pass } = gateWithClock();
    ask(13);
    const answer = gate.admit('a');
    expect(answer).toEqual({ allowed: false, retryAfterSeconds: 2 });
    pass(3);
    expect(gate.admit('a').allowed).toBe(true);
  });

  it('holds nothing of one address against another', () => {
    const { ask } = gateWithClock();
    ask(1000, 'a');
    expect(ask(10, 'b')).toBe(10);
  });

  it('takes an address for flooding that goes on though it is refused, until a while after', () => {
    const { gate, ask, pass } = gateWithClock();
    ask(12);
    expect(gate.isFlooding('a')).toBe(false);
    ask(1_000_000);
    expect(gate.isFlooding('a')).toBe(true);
    expect(gate.isFlooding('b')).toBe(false);
    pass(6);
    expect(gate.isFlooding('a')).toBe(false);
    expect(ask(1)).toBe(1);
  });

  it('counts what an address holds open, and forgets what it gives back', () => {
    const { gate } = gateWithClock();
    const [first, second] = [gate.hold('streams', 'a'), gate.hold('streams', 'a')];
    expect(second).not.toBeNull();
    expect(gate.hold('streams', 'a')).toBeNull();
    expect(gate.hold('connections', 'a')).not.toBeNull();
    expect(gate.hold('streams', 'b')).not.toBeNull();
    first?.();
    first?.();
    expect(gate.hold('streams', 'a')).not.toBeNull();
    expect(gate.hold('streams', 'a')).toBeNull();
  });
});
