import type { OwnService, OwnServiceOrder } from '@auroraai/api-client/studio';
import { Marked, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import { linkToServices } from '../../shell/route.ts';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { useCount } from '../useCount.ts';
import { useServiceName } from '../useServiceName.ts';

/** Props of {@link ServiceTable}. */
export interface ServiceTableProps {
  organisation: string;
  services: readonly OwnService[];
  order: OwnServiceOrder;
  onOrder: (order: OwnServiceOrder) => void;
  /** Id of the service that takes the focus when the table appears. */
  cameFrom: string | null;
}

const COLUMNS = [
  'recommended',
  'by_words',
  'by_situation',
  'chosen',
  'helpful',
  'unhelpful',
] as const;

const ORDERS: readonly string[] = ['recommended', 'chosen', 'helpful', 'unhelpful'];

/** Services with their figures; on a narrow page each is a card. */
export function ServiceTable(props: ServiceTableProps) {
  const { organisation, services, order, onOrder, cameFrom } = props;
  const t = useTranslation(serviceMessages);
  const count = useCount();
  const nameOf = useServiceName();
  const returnsTo = useRef<HTMLAnchorElement>(null);
  useEffect(() => returnsTo.current?.focus(), []);
  const sorter = (by: OwnServiceOrder) => (
    <button type="button" className={styles.sort} onClick={() => onOrder(by)}>
      {t(`column.${by}`)}
    </button>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.quiet}>{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
            {sorter('name')}
          </th>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={order === column ? 'descending' : undefined}
              data-sorts={ORDERS.includes(column) ? '' : undefined}
            >
              {ORDERS.includes(column) ? sorter(column as OwnServiceOrder) : t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.map(({ id, names, gone, taught, figures }) => (
          <tr key={id}>
            <th scope="row">
              <a ref={id === cameFrom ? returnsTo : null} href={linkToServices(organisation, id)}>
                <Marked text={nameOf(names)} />
              </a>
              {gone && <span className={styles.tag}>{t('gone')}</span>}
              {!gone && taught > 0 && <span className={styles.tag}>{t('taught')}</span>}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} data-label={t(`column.${column}`)}>
                {count(figures[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
