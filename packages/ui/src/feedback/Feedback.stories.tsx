import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/Button.tsx';
import { Disclosure } from '../layout/Disclosure.tsx';
import { Banner } from './Banner.tsx';
import { Progress } from './Progress.tsx';
import { Skeleton } from './Skeleton.tsx';

const meta: Meta = { title: 'ui/Feedback' };

export default meta;

export const Information: StoryObj = {
  render: () => <Banner title="Näillä tiedoilla ei löytynyt palveluja." />,
};

export const Danger: StoryObj = {
  render: () => (
    <Banner
      kind="danger"
      title="Palveluja ei voitu hakea."
      actions={<Button variant="primary">Kokeile uudelleen</Button>}
    >
      <p>Tekstisi ja vastauksesi ovat yhä tällä sivulla.</p>
    </Banner>
  ),
};

export const Offline: StoryObj = {
  render: () => <Banner kind="offline" title="Verkkoyhteys puuttuu." />,
};

export const Success: StoryObj = {
  render: () => <Banner kind="success" title="Kiitos." />,
};

export const Loading: StoryObj = { render: () => <Skeleton lines={4} /> };

export const Progressing: StoryObj = {
  render: () => <Progress label="Palvelutietoja ladataan" value={0.4} />,
};

export const Disclosed: StoryObj = {
  render: () => (
    <Disclosure summary="Rajaa palveluja" icon="filters" variant="section" defaultOpen>
      <p>Sisältö</p>
    </Disclosure>
  ),
};
