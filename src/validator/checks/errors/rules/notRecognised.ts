import { defineRule } from '../../../engine/rule';

/** A text in which nothing was found. Most pastes that end here are cut off before the number. */
export const notRecognised = defineRule({
  codes: { 'error.not_recognised': { severity: 'info', href: '/auth-invalid/#still-there' } },
  check: (text: string) => (/\S/.test(text) ? [{ code: 'error.not_recognised', field: 'error_text' }] : []),
});
