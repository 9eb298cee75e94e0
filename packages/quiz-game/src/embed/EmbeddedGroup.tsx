import type { AuroraClient } from '@auroraai/api-client';
import { useEffect, useState } from 'react';
import type { Quiz as QuizContent } from '../engine/index.ts';
import { groupAccess } from '../group/group-access.ts';
import { codeIn } from '../group/join-code/code.ts';
import { GroupLeader } from '../group/leader/GroupLeader.tsx';
import { GroupPlayer } from '../group/player/GroupPlayer.tsx';
import { pageStorage } from './page-storage.ts';
import { pictureIn } from './picture-in.ts';
import { isOn, type QuizSettings } from './settings.ts';

/** Props of {@link EmbeddedGroup}. */
export interface EmbeddedGroupProps {
  quizzes: readonly QuizContent[];
  settings: QuizSettings;
  client: AuroraClient;
}

/** Group play on somebody's website: a leader's view, or the one in which people join. */
export function EmbeddedGroup({ quizzes, settings, client }: EmbeddedGroupProps) {
  const [access] = useState(() => groupAccess(client));
  const [playable] = useState(() =>
    quizzes.map((quiz) => ({ id: quiz.id, title: quiz.title, load: async () => quiz })),
  );
  const [code] = useState(() => codeIn(location.href));
  const isJoining = settings.group === 'join';
  useEffect(() => {
    // The code has been read: whoever looks at the address later need not see it.
    if (isJoining && code !== '')
      history.replaceState(history.state, '', location.pathname + location.search);
  }, [isJoining, code]);
  const { heading, municipality, county, pictures } = settings;
  const common = {
    access,
    quizzes: playable,
    tabStorage: pageStorage('sessionStorage'),
    storage: settings.keep === 'off' ? null : pageStorage('localStorage'),
    headingLevel: heading === '3' ? 3 : 2,
  } as const;
  if (!isJoining)
    return (
      <GroupLeader
        {...common}
        joinAddress={joinAddressOf(settings.join)}
        {...(isOn(settings.count) && { countFor: {} })}
      />
    );
  return (
    <GroupPlayer
      {...common}
      code={code}
      withServices={settings.services !== 'off'}
      pictureAddress={(picture) => pictureIn(pictures, picture)}
      {...(municipality && { municipality })}
      {...(county && { county })}
    />
  );
}

/** The page on which people join; this one when the setting names no web page. */
function joinAddressOf(join: string | undefined): string {
  const { baseURI } = document;
  const page = join && URL.canParse(join, baseURI) ? new URL(join, baseURI) : new URL(baseURI);
  return /^https?:$/.test(page.protocol) ? page.href : new URL(baseURI).href;
}
