import type { StudioJson } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import { Background, Controls, type Edge, type Node, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import type { StepWords } from '../steps/step-words.ts';
import look from './FlowPicture.module.css';
import { graphOf } from './graph.ts';
import { BOX, placesOf } from './layout.ts';

/** Props of {@link FlowPicture}. */
export interface FlowPictureProps {
  flow: StudioJson | null;
  words: StepWords;
  /** Key of the step that is chosen. */
  selected: string | null;
  onSelect: (key: string | null) => void;
  /** Whether it stands beside the outline. */
  isBeside: boolean;
}

/** Of a large flow so many boxes are seen at first: all of them would be too small to read. */
const FIRST = 6;

/** A flow as a picture of boxes and lines; the outline says the same in words. */
export function FlowPicture({ flow, words, selected, onSelect, isBeside }: FlowPictureProps) {
  const t = useTranslation(flowMessages);
  const drawn = useMemo(() => {
    const graph = graphOf(flow, words);
    const places = placesOf(graph);
    const nodes = graph.boxes.map(
      ({ id, label, kind }): Node => ({
        id,
        position: places.get(id) ?? { x: 0, y: 0 },
        data: { label },
        type: kind === 'start' ? 'input' : kind === 'end' ? 'output' : 'default',
        className: (kind === 'step' ? look.box : look.end) ?? '',
        width: BOX.width,
        height: BOX.height,
        ariaLabel: label,
        focusable: kind === 'step',
        selectable: kind === 'step',
      }),
    );
    const edges = graph.lines.map(
      ({ from, to, label }, at): Edge => ({
        id: `${at}`,
        source: from,
        target: to,
        type: 'smoothstep',
        focusable: false,
        ...(label !== undefined && { label: label.length > 40 ? `${label.slice(0, 40)}…` : label }),
      }),
    );
    return { nodes, edges };
  }, [flow, words]);
  const nodes = useMemo(
    () => drawn.nodes.map((node) => ({ ...node, selected: node.id === selected })),
    [drawn, selected],
  );
  const isLarge = nodes.length > 2 * FIRST;
  return (
    <section className={styles.stack} aria-label={t('picture')}>
      <p className={styles.quiet}>{t('picture.help')}</p>
      <div className={styles.picture} data-beside={isBeside || undefined}>
        <ReactFlow
          className={look.flow ?? ''}
          nodes={nodes}
          edges={drawn.edges}
          onNodesChange={(changes) => {
            const chosen = changes.find((change) => change.type === 'select' && change.selected);
            if (chosen?.type === 'select') onSelect(chosen.id);
          }}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          deleteKeyCode={null}
          onlyRenderVisibleElements
          fitView
          fitViewOptions={{ maxZoom: 1, ...(isLarge && { nodes: nodes.slice(0, FIRST) }) }}
          minZoom={0.1}
          proOptions={{ hideAttribution: false }}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </section>
  );
}
