import type { StudioPart } from '@auroraai/api-client/studio';
import { isNameTaken, type Part } from '@auroraai/dialogue/editing';
import { Banner, Button, Checkbox, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { isObject } from '../draft/json.ts';
import { TextField } from '../fields/TextField.tsx';
import { FindingsOfPart } from '../findings/FindingsOfPart.tsx';
import { findingKey } from '../findings/known-findings.ts';
import { useFindingsByPart } from '../findings/useFindings.ts';
import type { PageProps } from '../shell/page-props.ts';
import { goTo, linkTo } from '../shell/route.ts';
import { FlowEditor } from './FlowEditor.tsx';
import styles from './Flows.module.css';
import { FormEditor } from './forms/FormEditor.tsx';
import { flowMessages } from './messages.ts';
import { useFlowTitle } from './useFlowTitle.ts';

const FindingKindField = lazy(async () => ({
  default: (await import('../findings/FindingKindField.tsx')).FindingKindField,
}));

/** The flows and forms of a bot: a list, and the one that is chosen. */
export function FlowsPage({ bot, part: chosen }: PageProps) {
  const t = useTranslation(flowMessages);
  const { parts, change, newId, nameOf, canWrite } = useDraft();
  const part = parts.find(({ id }) => id === chosen);
  const make = (kind: 'flow' | 'form') => {
    const name = freeName(parts, kind, t(`new.${kind}`));
    const id = newId();
    const value = kind === 'flow' ? { flow: name, steps: [] } : { form: name, fields: [] };
    const order = Math.max(0, ...parts.map((one) => one.order)) + 1;
    change([{ part: id, kind, value, order }]);
    goTo(linkTo(bot, 'flows', id));
  };
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.quiet}>{t('intro')}</p>
      <div className={styles.columns}>
        <div className={styles.inside} data-chosen={chosen ? '' : undefined}>
          <FlowList bot={bot} chosen={chosen} onMake={canWrite ? make : undefined} />
          <div>
            {!chosen && <p className={styles.quiet}>{t('choose')}</p>}
            {chosen && !part && (
              <div role="status">
                <Banner title={t('gone')}>
                  <a href={linkTo(bot, 'flows')}>{t('back')}</a>
                </Banner>
              </div>
            )}
            {part && <FindingsOfPart bot={bot} part={part} />}
            {part?.kind === 'flow' && <FlowEditor key={part.id} bot={bot} part={part} />}
            {part?.kind === 'form' && <FormEditor key={part.id} bot={bot} part={part} />}
            {part && part.kind !== 'flow' && part.kind !== 'form' && <p>{nameOf(part)}</p>}
          </div>
        </div>
      </div>
    </div>
  );
}

interface FlowListProps {
  bot: string;
  chosen: string | null;
  onMake: ((kind: 'flow' | 'form') => void) | undefined;
}

function FlowList({ bot, chosen, onMake }: FlowListProps) {
  const t = useTranslation(flowMessages);
  const { language } = useLocale();
  const { partsOf, nameOf } = useDraft();
  const flowTitle = useFlowTitle();
  const [search, setSearch] = useState('');
  const [isToMend, setIsToMend] = useState(false);
  const [found, setFound] = useState('');
  const findings = useFindingsByPart();
  const findingsOf = (part: StudioPart) =>
    findings.get(findingKey({ kind: part.kind, name: nameOf(part) })) ?? [];
  const isWanted = (part: StudioPart) =>
    !isToMend || findingsOf(part).some(({ kind }) => found === '' || kind === found);
  const wanted = search.trim().toLowerCase();
  const collator = new Intl.Collator(language);
  const listed = (kind: 'flow' | 'form') =>
    partsOf(kind)
      .map((part) => ({ part, title: flowTitle(part) || '…' }))
      .filter(
        ({ part, title }) =>
          `${title} ${nameOf(part)}`.toLowerCase().includes(wanted) && isWanted(part),
      )
      .sort((one, other) => collator.compare(one.title, other.title));
  const flows = listed('flow');
  const forms = listed('form');
  const isShared = (title: string) =>
    [...flows, ...forms].filter((each) => each.title === title).length > 1;
  const groups = [...new Set(flows.map(groupOf))].sort(
    // Those of no group stand last.
    (one, other) => Number(one === '') - Number(other === '') || collator.compare(one, other),
  );
  const lists: [string, readonly Listed[]][] = [
    ...groups.map((group): [string, Listed[]] => [
      group || (groups.length > 1 ? t('list.other') : t('list.flows')),
      flows.filter((flow) => groupOf(flow) === group),
    ]),
    [t('list.forms'), forms],
  ];
  return (
    <nav aria-label={t('title')} className={styles.stack}>
      {onMake && (
        <div className={styles.actions}>
          <Button onClick={() => onMake('flow')}>{t('new.flow')}</Button>
          <Button onClick={() => onMake('form')}>{t('new.form')}</Button>
        </div>
      )}
      <TextField
        label={t('search')}
        type="search"
        value={search}
        onChange={setSearch}
        maxLength={200}
      />
      <Checkbox label={t('toMend')} checked={isToMend} onChange={setIsToMend} />
      {isToMend && (
        <Suspense fallback={<Skeleton />}>
          <FindingKindField kinds={['flow', 'form']} value={found} onChange={setFound} />
        </Suspense>
      )}
      {flows.length + forms.length === 0 && (
        <p className={styles.quiet}>{t(wanted || isToMend ? 'none.found' : 'none')}</p>
      )}
      {lists.map(
        ([name, list]) =>
          list.length > 0 && (
            <section key={name}>
              <h2>{name}</h2>
              <ul className={styles.list}>
                {list.map(({ part, title }) => (
                  <li key={part.id}>
                    <a
                      href={linkTo(bot, 'flows', part.id)}
                      aria-current={part.id === chosen ? 'page' : undefined}
                    >
                      {title}
                      {isShared(title) && <span className={styles.answer}>{nameOf(part)}</span>}
                      {findingsOf(part).length > 0 && (
                        <span className={styles.answer}>
                          {t('findings', { count: findingsOf(part).length })}
                        </span>
                      )}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </nav>
  );
}

/** A flow or form with what it is called in the list. */
interface Listed {
  part: StudioPart;
  title: string;
}

function groupOf({ part: { value } }: Listed): string {
  return isObject(value) && typeof value.group === 'string' ? value.group : '';
}

/** A name that no other part of the kind has. */
function freeName(parts: readonly StudioPart[], kind: 'flow' | 'form', name: string): string {
  let free = name;
  for (let count = 2; isNameTaken(parts as readonly Part[], kind, free); count += 1)
    free = `${name} ${count}`;
  return free;
}
