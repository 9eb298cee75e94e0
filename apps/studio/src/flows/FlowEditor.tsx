import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { Chip, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { isObject, valueAt, withValueAt } from '../draft/json.ts';
import styles from './Flows.module.css';
import { flowMessages } from './messages.ts';
import { PartHead } from './PartHead.tsx';
import { StartEditor } from './StartEditor.tsx';
import { Outline } from './steps/Outline.tsx';
import type { StepDeeds } from './steps/outline-props.ts';
import { stepWords } from './steps/step-words.ts';
import {
  countSteps,
  followStep,
  insertStep,
  moveStep,
  pathKey,
  removeStep,
} from './steps/steps.ts';
import { useStepWords } from './useStepWords.ts';

const FlowPicture = lazy(async () => ({
  default: (await import('./picture/FlowPicture.tsx')).FlowPicture,
}));

const VIEWS = ['outline', 'picture', 'both'] as const;

/** Props of {@link FlowEditor}. */
export interface FlowEditorProps {
  bot: string;
  part: StudioPart;
}

/** One flow: when it begins and its steps, as an outline and as a picture of the same. */
export function FlowEditor({ bot, part }: FlowEditorProps) {
  const t = useTranslation(flowMessages);
  const words = useStepWords();
  const { store, canWrite } = useOpenDraft();
  const [view, setView] = useState<(typeof VIEWS)[number]>('outline');
  const [selected, setSelected] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const outline = useRef<HTMLDivElement>(null);
  /** Key of the step to which the focus goes when it is drawn. */
  const focus = useRef<string | null>(null);
  const flow = isObject(part.value) ? part.value : {};
  const latest = useRef(part.value);
  latest.current = part.value;
  const { id } = part;
  // What is open stays open when others move it, or when a change is undone.
  const [seen, setSeen] = useState(part.value);
  if (seen !== part.value) {
    setSeen(part.value);
    setSelected(followStep(seen, part.value, selected));
    setAdding(followStep(seen, part.value, adding));
  }

  useEffect(() => {
    const key = focus.current;
    if (key === null) return;
    focus.current = null;
    const find = (name: string, value: string) =>
      outline.current?.querySelector<HTMLElement>(`[${name}="${CSS.escape(value)}"]`);
    // Where no step is left in a list there is the way to add one.
    const step = find('data-step', key) ?? find('data-add', key.slice(0, key.lastIndexOf('/')));
    step?.focus();
    step?.scrollIntoView({ block: 'nearest' });
  });

  const deeds = useMemo((): StepDeeds => {
    const save = (value: StudioJson | null, group?: string) => {
      latest.current = value ?? latest.current;
      setSeen(latest.current);
      store.change([{ part: id, kind: 'flow', value }], group);
    };
    const said = (step: StudioJson | undefined) => ({ step: stepWords(step, words) });
    return {
      select: setSelected,
      change: (path, step) =>
        save(withValueAt(latest.current, path, step), `${id} ${pathKey(path)}`),
      add: (list, index, step) => {
        const key = pathKey([...list, index]);
        save(insertStep(latest.current, list, index, step));
        setAdding(null);
        setSelected(key);
        focus.current = key;
        setTold(t('told.added', said(step)));
      },
      move: (path, by) => {
        const before = latest.current;
        const moved = moveStep(before, path, by);
        if (!moved) return setTold(t(by < 0 ? 'told.first' : 'told.last'));
        const step = valueAt(before, path);
        save(moved.flow);
        setSelected((key) => followStep(before, moved.flow, key));
        focus.current = pathKey(moved.path);
        setTold(t('told.moved', said(step)));
      },
      remove: (path) => {
        const before = latest.current;
        const step = valueAt(before, path);
        save(removeStep(before, path));
        setSelected((key) => followStep(before, latest.current, key));
        const at = Number(path.at(-1));
        const isThere = valueAt(latest.current, path) !== undefined;
        focus.current = pathKey([...path.slice(0, -1), isThere ? at : Math.max(0, at - 1)]);
        setTold(t('told.deleted', said(step)));
      },
    };
  }, [store, id, t, words]);

  const choose = (key: string | null) => {
    setSelected(key);
    focus.current = key;
    if (view === 'picture') setView('both');
  };
  return (
    <div className={styles.editor}>
      <PartHead bot={bot} part={part} kind="flow" />
      {canWrite && (
        <StartEditor
          flow={flow}
          onChange={(value) => store.change([{ part: id, kind: 'flow', value }])}
        />
      )}
      <fieldset className={styles.views}>
        <legend className={styles.quiet}>{t('view')}</legend>
        {VIEWS.map((each) => (
          <Chip key={each} pressed={view === each} onClick={() => setView(each)}>
            {t(`view.${each}`)}
          </Chip>
        ))}
      </fieldset>
      <p role="status" className={styles.quiet}>
        {told}
      </p>
      <div className={view === 'both' ? styles.both : undefined}>
        {view !== 'picture' && (
          <div ref={outline} data-outline className={styles.stack}>
            <h3>
              {t('steps')} ({countSteps(part.value)})
            </h3>
            {canWrite && <p className={styles.quiet}>{t('steps.help')}</p>}
            <Outline
              {...{ bot, selected, adding, deeds, words, canWrite }}
              flow={part.value}
              onAdding={(key) => {
                if (key === null) focus.current = adding;
                setAdding(key);
              }}
            />
          </div>
        )}
        {view !== 'outline' && (
          <Suspense fallback={<Skeleton />}>
            <FlowPicture
              flow={part.value}
              words={words}
              selected={selected}
              onSelect={choose}
              isBeside={view === 'both'}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
