import type { PersonalDataKind, PersonalDataSpan } from '@auroraai/api-client/personal-data';
import { useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';

/** A number of a device is nothing that a person writes on purpose: it has no name of its own. */
const nameOf = (kind: PersonalDataKind) => (kind === 'ip' ? 'other' : kind);

/** Props of {@link PersonalDataWarning}. */
export interface PersonalDataWarningProps {
  findings: readonly PersonalDataSpan[];
  /** Called when the person wants the data taken out and the rest sent. */
  onTakeOut: () => void;
  onSendAnyway: () => void;
  onEdit: () => void;
}

/** Says that a message holds personal data, before it is sent. */
export function PersonalDataWarning({
  findings,
  onTakeOut,
  onSendAnyway,
  onEdit,
}: PersonalDataWarningProps) {
  const t = useTexts();
  const kinds = new Set(findings.map(({ kind }) => nameOf(kind)));
  return (
    <div className="warning" role="alert">
      <p>
        <Icon name="alert" />
        <span>
          <strong>{t('personal.title')}</strong>:{' '}
          {[...kinds].map((kind) => t(`personal.kind.${kind}`)).join(t('list.comma'))}.{' '}
          {t('personal.why')}
        </span>
      </p>
      <div className="warning-actions">
        <button type="button" className="button" onClick={onTakeOut}>
          {t('personal.takeOut')}
        </button>
        <button type="button" className="button quiet" onClick={onEdit}>
          {t('personal.edit')}
        </button>
        <button type="button" className="button quiet" onClick={onSendAnyway}>
          {t('personal.sendAnyway')}
        </button>
      </div>
    </div>
  );
}
