import { Banner, Button, useTranslation } from '@auroraai/ui';
import { Component, type ReactNode } from 'react';
import { shellMessages } from './messages.ts';

/** Props of {@link PageBoundary}. */
export interface PageBoundaryProps {
  children: ReactNode;
}

/** Keeps a fault of one page from taking the others, and what is being written, along. */
export class PageBoundary extends Component<PageBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const t = useTranslation(shellMessages);
  return (
    <div role="alert">
      <Banner
        kind="danger"
        title={t('page.failed')}
        actions={<Button onClick={onAgain}>{t('page.again')}</Button>}
      />
    </div>
  );
}
