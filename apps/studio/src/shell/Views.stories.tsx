import { useState } from 'react';
import { fireEvent, screen } from 'storybook/test';
import { DRAWN_VIEWS, placeView, prepareView, VIEWS, type View } from '../../test/views.ts';
import { Studio } from './App.tsx';

/** Those that no other one holds: two who changed one topic, a version that is refused among versions. */
export default { title: 'studio/views', parameters: { layout: 'fullscreen' } };

/** The whole studio at one of its views. */
function Shown({ view }: { view: View }) {
  const [client] = useState(() => placeView(view));
  return <Studio client={client} onLanguage={() => {}} />;
}

const ALL = { ...VIEWS, ...DRAWN_VIEWS };

/** The server's lists that bots work with, of which these bots use none. */
const LISTS = '/aurora/v2/code-lists';

function story(name: keyof typeof ALL) {
  const view: View = ALL[name];
  return {
    render: () => <Shown view={view} />,
    beforeEach: () => {
      const { fetch } = globalThis;
      globalThis.fetch = async (input, init) =>
        String(input instanceof Request ? input.url : input).includes(LISTS)
          ? Response.json({ municipalities: [], life_areas: [] })
          : fetch(input, init);
      return () => {
        globalThis.fetch = fetch;
        sessionStorage.clear();
        localStorage.clear();
      };
    },
    play: () =>
      prepareView(view, {
        async see(role, wanted) {
          await screen.findAllByRole(role, { name: wanted });
        },
        async press(role, wanted) {
          const [first] = await screen.findAllByRole(role, { name: wanted });
          if (first) await fireEvent.click(first);
        },
      }),
  };
}

export const SignIn = story('signIn');
export const Link = story('link');
export const Bots = story('bots');
export const StartName = story('startName');
export const StartTopics = story('startTopics');
export const StartLook = story('startLook');
export const StartHuman = story('startHuman');
export const StartPrivacy = story('startPrivacy');
export const StartReady = story('startReady');
export const StartMade = story('startMade');
export const People = story('people');
export const Account = story('account');
export const Services = story('services');
export const Service = story('service');
export const Topics = story('topics');
export const Search = story('search');
export const Keys = story('keys');
export const Bank = story('bank');
export const BankTaken = story('bankTaken');
export const BankPublish = story('bankPublish');
export const Conflict = story('conflict');
export const Answer = story('answer');
export const Concept = story('concept');
export const Slot = story('slot');
export const Path = story('path');
export const Form = story('form');
export const Quality = story('quality');
export const Inbox = story('inbox');
export const Refused = story('refused');
export const Report = story('report');
export const Settings = story('settings');
export const Files = story('files');
export const Offline = story('offline');
export const Missing = story('missing');
export const Picture = story('picture');
export const Trial = story('trial');
