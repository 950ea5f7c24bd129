import * as v from 'valibot';
import { CAUSE_IDS } from '../../validator/engine/causes';
import { locale, revision, uuid } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';
import type { Outcome } from '../store/feedbackStore';

/** Flows that ask for an outcome, the answers of their verifiers, and `support`: the sender goes to support instead. */
const FLOWS = ['find_the_cause'] as const;
const ANSWERS = ['gone', 'still', 'other', 'support'] as const;

const OUTCOME = v.strictObject({
  id: uuid,
  flow: v.picklist(FLOWS),
  cause: v.picklist(CAUSE_IDS),
  answer: v.picklist(ANSWERS),
  locale,
  revision,
});

/**
 * An outcome, checked: only ids of ours can be in it, no free text.
 *
 * @example parseOutcome({ flow: 'find_the_cause' }) // { error: { code: 'missing_field', field: 'id' } }
 */
export function parseOutcome(body: unknown): Parsed<Outcome> {
  return parseBody(OUTCOME, body);
}
