import { TEST_SITE_CODES } from '../../../checks/errors/pasteCodes';
import type { Span } from '../../../engine/finding';
import { defineRule } from '../../../engine/rule';

/**
 * That a text names a test site of Binance, or holds a key of the shape that only test sites give out. A key of one site
 * is refused by the others, so the two are compared first. Source: ccxt#10487 (2021), ccxt#22978 (2024).
 */
export const testSite = defineRule({
  codes: TEST_SITE_CODES,
  check: ({ span }: { readonly span: Span }) => [
    { code: 'error.test_site' as const, field: 'error_text' as const, span },
  ],
});
