import type { AttributeName, LocalizedText } from '@auroraai/api-client';
import { Button, Marked, Skeleton, useTranslation } from '@auroraai/ui';
import { usePerson } from '../person/PersonProvider.tsx';
import { areaOfAttribute } from '../person/read-attributes.ts';
import type { Effect } from './effect.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { Question } from './Question.tsx';
import { useAttributeText } from './useAttributeText.ts';
import { useEffectOf } from './useEffectOf.ts';

/** Props of {@link RemoveAttribute}. */
export interface RemoveAttributeProps {
  name: AttributeName;
  /** Called before it is removed. */
  onRemove: () => void;
  /** Called when the person keeps it. */
  onKeep: () => void;
}

/** Asks before an attribute is removed, and shows what would become of the person's list. */
export function RemoveAttribute({ name, onRemove, onKeep }: RemoveAttributeProps) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const { answer, setMunicipality, setAge } = usePerson((person) => person);
  const remove = () => {
    onRemove();
    const area = areaOfAttribute(name);
    if (area) answer(area, undefined);
    else if (name === 'age') setAge(null);
    else setMunicipality('');
  };
  return (
    <Question
      title={t('remove.sure', { name: text.label(name) })}
      actions={
        <>
          <Button onClick={remove}>{t('remove.yes')}</Button>
          <Button variant="quiet" onClick={onKeep}>
            {t('remove.no')}
          </Button>
        </>
      }
    >
      {name === 'age' ? <p>{t('effect.none')}</p> : <ShownEffect name={name} />}
      <p>{t('remove.given')}</p>
    </Question>
  );
}

function ShownEffect({ name }: { name: AttributeName }) {
  const t = useTranslation(myDataMessages);
  const effect = useEffectOf(name);
  return (
    <div role="status">
      {effect === 'loading' && (
        <>
          <p>{t('effect.loading')}</p>
          <Skeleton lines={2} />
        </>
      )}
      {effect === 'failed' && <p>{t('effect.failed')}</p>}
      {typeof effect === 'object' && <Known effect={effect} />}
    </div>
  );
}

function Known({ effect: { falls, comes } }: { effect: Effect }) {
  const t = useTranslation(myDataMessages);
  if (falls.length + comes.length === 0) return <p>{t('effect.none')}</p>;
  return (
    <>
      {falls.length > 0 && (
        <Names title={t('effect.falls', { count: falls.length })} names={falls} />
      )}
      {comes.length > 0 && (
        <Names title={t('effect.comes', { count: comes.length })} names={comes} />
      )}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly LocalizedText[] }) {
  return (
    <>
      <p>{title}</p>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name.text}>
            <Marked text={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
