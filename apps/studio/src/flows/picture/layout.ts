import { Graph as Dagre, layout } from '@dagrejs/dagre';
import type { Graph } from './graph.ts';

/** Size of a box, pixels. */
export const BOX = { width: 220, height: 92 };

/** Where each box of a graph stands, by id: its upper left corner. */
export function placesOf({ boxes, lines }: Graph): Map<string, { x: number; y: number }> {
  const graph = new Dagre({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 32, ranksep: 56 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of boxes) graph.setNode(id, { ...BOX });
  for (const [at, { from, to }] of lines.entries()) graph.setEdge(from, to, {}, String(at));
  layout(graph);
  return new Map(
    boxes.map(({ id }) => {
      const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
      return [id, { x: x - BOX.width / 2, y: y - BOX.height / 2 }];
    }),
  );
}
