import { type ComponentType, useEffect, useState } from 'react';
import type { ChatFailure } from '../element/host-api.ts';
import { useChat } from './chat-context.tsx';

/** A module with a part of the chat and the style sheet that it needs. */
export interface PartModule<Props> {
  Part: ComponentType<Props>;
  styles: string;
}

/**
 * A part that loads when it is first shown. Until then, and when it cannot be loaded, its `fallback`
 * stands there: what is around it never disappears. The page hears of a `failure` that is named.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  Fallback: ComponentType<Props> = () => null,
  failure?: ChatFailure,
): ComponentType<Props> {
  /** The code is the same for every chat of the page; styles go into each chat's own root. */
  let loaded: PartModule<Props> | undefined;
  return function LazyPart(props: Props) {
    const { adopt, fail } = useChat();
    const [module, setModule] = useState(loaded);
    useEffect(() => {
      let isThere = true;
      const use = (next: PartModule<Props>) => {
        loaded = next;
        adopt(next.styles);
        if (isThere) setModule(next);
      };
      if (loaded) use(loaded);
      // Without the part its fallback stays, which can be read.
      else load().then(use, () => failure && isThere && fail(failure));
      return () => {
        isThere = false;
      };
    }, [adopt, fail]);
    return module ? <module.Part {...props} /> : <Fallback {...props} />;
  };
}
