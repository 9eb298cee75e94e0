import { Banner, Button, Disclosure, Marked, Skeleton, useTranslation } from '@auroraai/ui';
import { GiveForm } from './GiveForm.tsx';
import { myDataMessages } from './messages.ts';
import { Section } from './Section.tsx';
import { useReceivers } from './useTransfers.ts';

/** The services that may receive something of the person, each with what it asks for and why. */
export function GiveToServices() {
  const t = useTranslation(myDataMessages);
  const { data, isError, refetch } = useReceivers();
  if (data?.receivers.length === 0) return null;
  return (
    <Section title={t('give')} help={t('give.help')}>
      {isError && (
        <Banner
          kind="danger"
          title={t('give.unknown')}
          actions={<Button onClick={() => void refetch()}>{t('retry')}</Button>}
        >
          <p>{t('safe')}</p>
        </Banner>
      )}
      {!data && !isError && <Skeleton lines={4} />}
      {data?.receivers.map((receiver) => (
        <Disclosure key={receiver.id} variant="section" summary={<Marked text={receiver.name} />}>
          <GiveForm receiver={receiver} />
        </Disclosure>
      ))}
    </Section>
  );
}
