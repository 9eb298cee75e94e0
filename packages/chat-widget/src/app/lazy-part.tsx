import { type ComponentType, useEffect, useState } from 'react';
import { useChat } from './chat-context.tsx';

/** A module with a part of the chat and the style sheet that it needs. */
export interface PartModule<Props> {
  Part: ComponentType<Props>;
  styles: string;
}

/**
 * A part that loads when it is first shown. Until then, and when it cannot be loaded, its `fallback`
 * stands there: what is around it never disappears.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  Fallback: ComponentType<Props> = () => null,
): ComponentType<Props> {
  /** The code is the same for every chat of the page; styles go into each chat's own root. */
  let loaded: PartModule<Props> | undefined;
  return function LazyPart(props: Props) {
    const { adopt } = useChat();
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
      else load().then(use, () => undefined);
      return () => {
        isThere = false;
      };
    }, [adopt]);
    return module ? <module.Part {...props} /> : <Fallback {...props} />;
  };
}
