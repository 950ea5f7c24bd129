import { defineRule } from '../../../engine/rule';
import type { ErrorText } from '../errorText';

/** A text in which no error was found. Most pastes that end here are cut off before the number. */
export const notRecognised = defineRule({
  codes: { 'error.not_recognised': { severity: 'info', href: '/auth-invalid/#still-there' } },
  check: ({ text, errors }: ErrorText) =>
    errors.length === 0 && /\S/.test(text) ? [{ code: 'error.not_recognised', field: 'error_text' }] : [],
});
