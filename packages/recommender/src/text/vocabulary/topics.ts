import type { Topic } from '../topic.ts';
import elderlyAndDisability from './topics/elderly-and-disability.json' with { type: 'json' };
import familyAndSchool from './topics/family-and-school.json' with { type: 'json' };
import health from './topics/health.json' with { type: 'json' };
import identityAndMoving from './topics/identity-and-moving.json' with { type: 'json' };
import mindAndSafety from './topics/mind-and-safety.json' with { type: 'json' };
import moneyAndHousing from './topics/money-and-housing.json' with { type: 'json' };
import townAndLeisure from './topics/town-and-leisure.json' with { type: 'json' };
import workAndBusiness from './topics/work-and-business.json' with { type: 'json' };

/** All topics of the vocabulary, theme by theme. */
export const topics: readonly Topic[] = [
  ...(elderlyAndDisability as Topic[]),
  ...(familyAndSchool as Topic[]),
  ...(health as Topic[]),
  ...(identityAndMoving as Topic[]),
  ...(mindAndSafety as Topic[]),
  ...(moneyAndHousing as Topic[]),
  ...(townAndLeisure as Topic[]),
  ...(workAndBusiness as Topic[]),
];
