import { findTheCause } from './findTheCause';
import type { Flow } from './graph';
import { identity } from './identity';
import { ipWhitelist } from './ipWhitelist';
import { keys } from './keys';
import { tradingPermission } from './tradingPermission';

const LIST = [findTheCause, tradingPermission, ipWhitelist, identity, keys] as const;

export type FlowId = (typeof LIST)[number]['id'];

/** Every flow, the whole one first. */
export const FLOWS: readonly (Flow & { readonly id: FlowId })[] = LIST;

/** The ids of {@link FLOWS} in their order. */
export const FLOW_IDS = FLOWS.map(({ id }) => id);

/** The flow with this id. */
export function flowOf(id: FlowId): Flow {
  const flow = FLOWS.find((entry) => entry.id === id);
  if (!flow) throw new Error(`There is no flow ${id}`);
  return flow;
}
