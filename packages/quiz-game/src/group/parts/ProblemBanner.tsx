import { Banner, useTranslation } from '@auroraai/ui';
import { groupMessages } from '../messages.ts';
import type { GroupProblem } from './problem.ts';

/** What went wrong and what to do next, told at once. */
export function ProblemBanner({ problem }: { problem: GroupProblem | null }) {
  const t = useTranslation(groupMessages);
  return (
    <div role="alert">
      {problem && (
        <Banner kind="danger" title={t(`problem.${problem}`)}>
          {t(`problem.${problem}.next`)}
        </Banner>
      )}
    </div>
  );
}
