import { OTHER_EXCHANGE_CODES } from '../../../checks/errors/pasteCodes';
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
  codes: OTHER_EXCHANGE_CODES,
  check: ({ exchange, span }: Foreign) => [
    {
      code: exchange === null ? 'error.other_exchange' : 'error.other_exchange_named',
      field: 'error_text',
      span,
      ...(exchange !== null && { params: { exchange } }),
    },
  ],
});
