import type { Span } from '../../../engine/finding';
import { defineRule } from '../../../engine/rule';

/** An error whose number, words or fields are not those of Binance, and where that shows. */
export interface Foreign {
  /** The exchange that the text names; null when it names none. */
  readonly exchange: string | null;
  readonly span: Span;
}

/** That an error was printed by another exchange. Nothing follows from it for a key of Binance, so it has no cause. */
export const otherExchange = defineRule({
  codes: {
    'error.other_exchange': { severity: 'info', href: '/auth-invalid/#still-there' },
    'error.other_exchange_named': { severity: 'info', href: '/auth-invalid/#still-there' },
  },
  check: ({ exchange, span }: Foreign) => [
    {
      code: exchange === null ? 'error.other_exchange' : 'error.other_exchange_named',
      field: 'error_text',
      span,
      ...(exchange !== null && { params: { exchange } }),
    },
  ],
});
