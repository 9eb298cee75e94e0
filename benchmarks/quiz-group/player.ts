// A player as light as can be: two hundred real pages would be measured more than the server.
import type { AnswerBand, JoinedGroup } from '@auroraai/api-client';
import { WebSocket } from 'ws';

/** A player with an open WebSocket. */
export interface LightPlayer {
  /** Resolves when a frame says that a section is open. */
  seesOpen(sectionId: string): Promise<void>;
  /** Sends the same answer twice, as after a lost connection; the first is what the person waits for. */
  answer(sectionId: string, revision: number, band: AnswerBand): Promise<void>;
  close(): void;
}

/** Opens a player's stream and waits for its first frame. */
export async function openPlayer(
  baseUrl: string,
  { group_id, player_secret }: JoinedGroup,
): Promise<LightPlayer> {
  const group = `${baseUrl}/aurora/v2/groups/${group_id}`;
  const headers = { authorization: `Bearer ${player_secret}`, 'content-type': 'application/json' };
  const opened = await fetch(`${group}/streams`, { method: 'POST', headers });
  const socket = new WebSocket(((await opened.json()) as { url: string }).url);
  const waiting = new Map<string, () => void>();
  await new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data: Buffer) => {
    const frame = data.toString();
    if (!frame.includes('"state":"open"')) return;
    for (const [sectionId, seen] of [...waiting]) {
      if (!frame.includes(`{"section_id":"${sectionId}","state":"open"`)) continue;
      waiting.delete(sectionId);
      seen();
    }
  });
  return {
    seesOpen: (sectionId) => new Promise((resolve) => waiting.set(sectionId, resolve)),
    async answer(sectionId, revision, band) {
      const answers = ['health', 'friends', 'finance'].map((dimension) => ({ dimension, band }));
      const body = JSON.stringify({ revision, answers });
      const path = `${group}/sections/${sectionId}/answers`;
      const answered = await fetch(path, { method: 'POST', headers, body });
      if (!answered.ok) throw new Error(`An answer was refused: ${answered.status}.`);
      await answered.arrayBuffer();
    },
    close: () => socket.terminate(),
  };
}
