import { ERROR_FACTS } from './errorFacts';
import { type Fact, SPOT } from './fact';
import { KEY_FACTS } from './keyFacts';
import { LIST_FACTS } from './listFacts';
import { PERMISSION_FACTS } from './permissionFacts';

export type { Confidence, Fact } from './fact';

/** The day on which every source was read. */
export const FACTS_CHECKED = '2026-11-22';

/** Every source that a rule, a cause, an error or the article leans on. Cite by id, never by address. */
export const FACTS = {
  seed: {
    title: 'XChainer: “Auth Invalid” Error: What Does It Mean, and How to Fix It?',
    href: 'https://help.xchainer.io/l_eng/knowledge_base/item/264199',
    dated: '2022-05-30',
    confidence: 'maintainer',
  },
  spot_api_docs: { title: 'Binance Spot API documentation', href: SPOT, dated: '2026-07-21', confidence: 'documented' },
  ...KEY_FACTS,
  ...PERMISSION_FACTS,
  ...LIST_FACTS,
  ...ERROR_FACTS,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof FACTS;

/**
 * The source with an id, with its optional fields readable and the day it was read.
 *
 * @example factEntry('thirty_addresses').confidence // 'maintainer'
 */
export function factEntry(id: FactId): Fact & { readonly checked: string } {
  return { ...FACTS[id], checked: FACTS_CHECKED };
}
