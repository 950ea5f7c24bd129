import * as v from 'valibot';
import { SENT_OUTCOMES } from '../../flow/outcomes';
import { CAUSE_IDS } from '../../validator/engine/causes';
import { locale, revision, uuid } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';
import type { Outcome } from '../store/feedbackStore';

/** Flows that ask for an outcome. */
const FLOWS = ['find_the_cause'] as const;

const OUTCOME = v.strictObject({
  id: uuid,
  flow: v.picklist(FLOWS),
  cause: v.picklist(CAUSE_IDS),
  answer: v.picklist(SENT_OUTCOMES),
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
