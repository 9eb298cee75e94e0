import { describe, expect, it } from 'vitest';
import type { Activity, ActivitySet } from './activity.ts';
import { activityId } from './activity.ts';
import { createStreams, type ReadActivities, type StreamConnection } from './streams.ts';

function said(sequence: number): Activity {
  return {
    type: 'message',
    id: activityId('c', sequence),
    timestamp: '2026-03-04T12:00:00.000Z',
    channelId: 'directline',
    conversation: { id: 'c' },
    from: { id: 'a' },
    text: String(sequence),
  };
}

/** A conversation that grows, streams over it, and how often it was read. */
function world(before = 0) {
  const kept = Array.from({ length: before }, (_, at) => said(at + 1));
  const troubles: Error[] = [];
  const reads: number[] = [];
  let read: ReadActivities = async (_organisation, _id, after, limit) => {
    reads.push(after);
    return kept.slice(after, after + limit);
  };
  const streams = createStreams(
    (...given) => read(...given),
    async (ids) => new Map(ids.map((id) => [id, kept.length])),
    (error) => troubles.push(error),
  );
  return {
    streams,
    troubles,
    reads,
    readBy: (other: ReadActivities) => {
      read = other;
    },
    grow(count = 1): Activity[] {
      const added = Array.from({ length: count }, (_, at) => said(kept.length + at + 1));
      kept.push(...added);
      return added;
    },
    open(after = 0) {
      const frames: string[] = [];
      const closed: number[] = [];
      const connection: StreamConnection & { bufferedAmount: number } = {
        bufferedAmount: 0,
        send: (frame) => frames.push(frame),
        close: (code) => closed.push(code),
      };
      const end = streams.add({ conversationId: 'c', organisation: 'o', after }, connection);
      const sets = () => frames.filter((frame) => frame).map((frame) => JSON.parse(frame));
      const heard = () =>
        (sets() as ActivitySet[]).flatMap(({ activities }) => activities.map(({ text }) => text));
      return { connection, frames, closed, end, sets, heard };
    },
  };
}

const places = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

describe('a stream', () => {
  it('begins after the watermark with all that is there, page by page', async () => {
    const { open } = world(250);
    const stream = open(3);
    await expect.poll(() => stream.heard()).toEqual(places(4, 250));
    expect(stream.sets().map(({ watermark }) => watermark)).toEqual(['103', '203', '250']);
  });

  it('passes on what was just said without reading it again', async () => {
    const { open, streams, grow, reads } = world(1);
    const stream = open();
    await expect.poll(() => stream.heard()).toEqual(['1']);
    const before = reads.length;
    streams.grown('c', 3, grow(2));
    expect(stream.heard()).toEqual(['1', '2', '3']);
    expect(reads).toHaveLength(before);
    streams.grown('c', 3);
    streams.grown('c', 2);
    expect(reads).toHaveLength(before);
  });

  it('says nothing twice and in order, whatever is told while it reads', async () => {
    const { open, streams, grow } = world(2);
    const stream = open();
    streams.grown('c', 3, grow());
    streams.grown('c', 4, grow());
    streams.grown('c', 4);
    await expect.poll(() => stream.heard()).toEqual(['1', '2', '3', '4']);
    streams.grown('c', 6, grow(2));
    expect(stream.heard()).toEqual(places(1, 6));
  });

  it('reads what another instance has added, and what it may have missed', async () => {
    const { open, streams, grow } = world();
    const stream = open();
    grow(2);
    streams.grown('c', 2);
    await expect.poll(() => stream.heard()).toEqual(['1', '2']);
    grow();
    await streams.catchUp();
    await expect.poll(() => stream.heard()).toEqual(['1', '2', '3']);
  });

  it('hears nothing of other conversations, and nothing after its end', async () => {
    const { open, streams, grow } = world();
    const stream = open();
    streams.grown('d', 1, [said(1)]);
    stream.end();
    stream.end();
    streams.grown('c', 1, grow());
    expect(stream.frames).toEqual([]);
    expect([streams.open, streams.openOf('c')]).toEqual([0, 0]);
  });

  it('whose reader does not keep up is closed, so that it comes back with its watermark', async () => {
    const { open, streams, grow } = world();
    const [slow, quick] = [open(), open()];
    slow.connection.bufferedAmount = 2_000_000;
    await expect.poll(() => streams.open).toBe(2);
    streams.grown('c', 1, grow());
    await expect.poll(() => slow.closed).toEqual([1013]);
    await expect.poll(() => quick.heard()).toEqual(['1']);
    expect(streams.open).toBe(1);
  });

  it('is closed when the conversation cannot be read, and the others are not', async () => {
    const { open, streams, readBy, troubles } = world();
    readBy(() => Promise.reject(new Error('gone')));
    const stream = open();
    await expect.poll(() => stream.closed).toEqual([1011]);
    expect(troubles).toHaveLength(1);
    expect(streams.open).toBe(0);
  });

  it('shows that somebody is typing without moving its watermark', async () => {
    const { open, streams } = world(1);
    const stream = open();
    await expect.poll(() => stream.heard()).toEqual(['1']);
    streams.pass('c', { ...said(1), type: 'typing' });
    expect(stream.sets().at(-1)).toMatchObject({
      activities: [{ type: 'typing' }],
      watermark: '1',
    });
  });

  it('is closed with all others when the server goes', () => {
    const { open, streams } = world();
    const [one, two] = [open(), open()];
    streams.close(1001, 'Away.');
    expect([one.closed, two.closed]).toEqual([[1001], [1001]]);
    expect(streams.open).toBe(0);
  });
});
