import type { FilterName, WayOn } from '@auroraai/api-client';
import {
  Banner,
  Button,
  LinkButton,
  Marked,
  nearestComplete,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import type { FindFilters } from '../find-services/find-state.ts';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { homeMessages } from '../messages.ts';
import styles from './EmptyResults.module.css';

const WITHOUT_FILTER: Partial<Record<FilterName, Partial<FindFilters>>> = {
  municipality_codes: { municipality: '' },
  include_national_services: { includeNational: true },
  target_groups: { targetGroup: '' },
  service_classes: { serviceClass: '' },
  channel_types: { channelType: '' },
};

/** Props of {@link EmptyResults}. */
export interface EmptyResultsProps {
  /** What the service suggests. */
  waysOn: readonly WayOn[];
  /** Called when the person wants to answer the questions of the situation. */
  onAnswerQuestions?: () => void;
}

/** Nothing was found: says so and offers what can be done next. */
export function EmptyResults({ waysOn, onAnswerQuestions }: EmptyResultsProps) {
  const t = useTranslation(homeMessages);
  const { language } = useLocale();
  const lists = useSteadyCodeLists();
  const setFilters = useFind((state) => state.setFilters);
  const setText = useFind((state) => state.setText);
  const takeWay = (way: WayOn): (() => void) | undefined => {
    switch (way.kind) {
      case 'widen-area':
        return () => setFilters({ municipality: '', includeNational: true });
      case 'remove-filter':
        return () => setFilters(WITHOUT_FILTER[way.filter] ?? {});
      case 'browse-class': {
        const name = lists?.service_classes.find((each) => each.code === way.code)?.name;
        return name === undefined ? undefined : () => setText(name);
      }
      case 'answer-questions':
        return onAnswerQuestions;
      case 'contact-person':
        return undefined;
    }
  };
  const marked = (text: string) => <Marked text={{ text, language: nearestComplete(language) }} />;
  const ways = waysOn.map((way) => ({
    text: way.text,
    go: takeWay(way),
    url: way.kind === 'contact-person' ? way.url : null,
  }));
  return (
    <Banner title={t('results.empty')}>
      <p>{t('results.empty.next')}</p>
      <ul className={styles.ways}>
        {ways.map(({ text, go, url }) => (
          <li key={text}>
            {url && <LinkButton href={url}>{marked(text)}</LinkButton>}
            {go && <Button onClick={go}>{marked(text)}</Button>}
            {!url && !go && <p>{marked(text)}</p>}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
