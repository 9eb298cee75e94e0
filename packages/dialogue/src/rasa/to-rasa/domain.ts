import type { ExportContext } from './context.ts';
import { FILES } from './context.ts';

/** Writes the forms and the settings of the domain. */
export function addDomain(context: ExportContext): void {
  for (const { form, fields, confirm } of context.bot.forms) {
    context.addOnce('forms', form, {
      required_slots: [...new Set(fields.map(({ slot }) => slot))],
    });
    const place = `forms "${form}"`;
    if (confirm !== undefined)
      context.tell(['no-summary', form], place, 'a summary to confirm', 'Forms have none.');
    for (const field of fields) {
      if (field.validate || field.if) {
        const what = `the conditions of "${field.slot}"`;
        context.tell(
          ['code-there', field.slot],
          place,
          what,
          'In Rasa they are code of an action server.',
        );
      }
    }
  }
  context.add('settings', `session_config of ${FILES.domain}`, FILES.domain, {
    session_config: { session_expiration_time: 60, carry_over_slots_to_new_session: true },
  });
}
