import { LIFE_AREAS, type LifeArea, type Step } from '../../bot/flow.ts';
import type { Told } from '../report.ts';
import { everywhere, type ImportContext } from './context.ts';
import { isSlot, useSlot } from './slots.ts';

/** Actions of the AuroraAI bots that our engine has itself. */
const BY_SITUATION =
  /^action_service_list_(?:carousel_)?by_life_situation|^action_recommend_situation/;
const BY_TEXT = /^action_service_list_(?:carousel_)?by_text_search|^action_recommend_text/;

/** What the steps of one of Rasa's or an own action are in a flow. */
export function actionSteps(
  context: ImportContext,
  name: string,
  tell: (told: Told, what: string, why: string) => void,
): Step[] {
  const { names, project } = context;
  if (name.startsWith('utter_') || Object.hasOwn(project.responses, name)) {
    const answer = names.of('answer', name);
    if (!context.answers.has(answer)) {
      const text = everywhere(context, name.replace(/^utter_/, '').replaceAll('_', ' '));
      context.answers.set(answer, { answer, variants: [{ text }] });
      tell(
        ['missing-text', name],
        `the action "${name}", which has no response`,
        'Its name is said until it is written.',
      );
    }
    return [{ say: answer }];
  }
  if (BY_SITUATION.test(name)) return [recommendSituation(context)];
  if (BY_TEXT.test(name)) {
    const slot = 'sr_param_search_text';
    return [
      {
        do: 'recommend-text',
        ...(isSlot(context, slot) && { slot: useSlot(context, slot) }),
        ...municipality(context),
      },
    ];
  }
  switch (name) {
    case 'action_ask_feedback':
      return [{ do: 'ask-feedback' }];
    case 'action_handoff':
    case 'action_human_handoff':
      return [{ do: 'handoff' }];
    case 'action_end_conversation':
      return [{ end: 'conversation' }];
    case 'action_restart':
    case 'action_restart_chat':
      tell(
        ['ends-conversation', name],
        `the action "${name}"`,
        'The conversation ends; the person may begin a new one.',
      );
      return [{ end: 'conversation' }];
    case 'action_slot_reset':
    case 'action_reset_slots': {
      const slots = [...context.slots.keys()].map((slot) => [slot, null]);
      return slots.length > 0 ? [{ set: Object.fromEntries(slots.slice(0, 50)) }] : [];
    }
    case 'action_fetch_session_attributes':
      tell(
        ['own-work', name],
        `the action "${name}"`,
        'Our engine takes a session over by itself.',
      );
      return [];
  }
  if (
    /^action_(?:botfront_|default_|session_start|back|deactivate_loop|two_stage|revert)/.test(name)
  ) {
    tell(['own-work', name], `the action "${name}"`, 'Our engine does such things by itself.');
    return [];
  }
  const action = names.of('action', name);
  context.actions.add(action);
  tell(
    ['own-action', name],
    `the code of the action "${name}"`,
    'It is called as an HTTP action of the organisation.',
  );
  return [{ do: 'http', action }];
}

function recommendSituation(context: ImportContext): Step {
  const from: { [area in LifeArea]?: string } = {};
  for (const area of LIFE_AREAS) {
    const slot = `3x10d_${area}`;
    if (isSlot(context, slot)) from[area] = useSlot(context, slot);
  }
  const known = Object.keys(from).length > 0;
  return {
    do: 'recommend-situation',
    ...(known && { from, ask: false }),
    ...municipality(context),
  };
}

function municipality(context: ImportContext): { municipality?: string } {
  const slot = 'sr_filter_municipality';
  return isSlot(context, slot) ? { municipality: useSlot(context, slot) } : {};
}
