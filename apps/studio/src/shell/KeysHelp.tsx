import { Button, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { isWriting } from '../draft/is-writing.ts';
import { CloseButton } from './CloseButton.tsx';
import styles from './KeysHelp.module.css';
import { KEY_GROUPS } from './keys.ts';
import { Modal } from './Modal.tsx';
import { shellMessages } from './messages.ts';

/** What can be done with the keyboard: a button, and the question mark where no text is written. */
export function KeysHelp() {
  const t = useTranslation(shellMessages);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t('keys')}
        aria-keyshortcuts="?"
        title={t('keys')}
        onClick={() => setIsOpen(true)}
      >
        ?
      </Button>
      <Modal label={t('keys')} isOpen={isOpen} onClose={close}>
        <div className={styles.help}>
          <div className={styles.head}>
            <h2>{t('keys')}</h2>
            <CloseButton label={t('keys.close')} onClick={close} />
          </div>
          {KEY_GROUPS.map(({ of, keys }) => (
            <section key={of}>
              <h3>{t(`keys.of.${of}`)}</h3>
              <dl className={styles.keys}>
                {keys.map(({ does, keys: pressed }) => (
                  <div key={does}>
                    <dt>
                      {pressed.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{t(`keys.${does}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Modal>
    </>
  );
}
