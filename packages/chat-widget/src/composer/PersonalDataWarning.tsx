import { useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';
import type { Finding } from './usePersonalData.ts';

const NAMED = ['identity-code', 'phone', 'email', 'iban', 'card'] as const;

/** Props of {@link PersonalDataWarning}. */
export interface PersonalDataWarningProps {
  findings: readonly Finding[];
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
  const kinds = new Set(findings.map(({ kind }) => NAMED.find((one) => one === kind) ?? 'other'));
  return (
    <div className="warning" role="alert">
      <p>
        <Icon name="alert" />
        <span>
          <strong>{t('personal.title')}</strong>:{' '}
          {[...kinds].map((kind) => t(`personal.kind.${kind}`)).join(', ')}. {t('personal.why')}
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
