/** What stands behind the button of an answer. */
export type Way = 'step' | 'support' | 'none';

const WAYS: Readonly<Record<string, Way>> = {
  // Names causes and holds no steps: the answer itself says what to do, and a link would lead in a circle.
  'other-causes': 'none',
  // Says that XChainer has to act; what a reader can do is to write.
  'other-platform': 'support',
  'still-there': 'support',
};

/**
 * Where a link of a finding or a cause takes its reader: to steps, to writing to support, or to nothing that the answer
 * does not say already.
 *
 * @example wayOf('/auth-invalid/?code=-3001#other-causes') // 'none'
 */
export function wayOf(href: string): Way {
  return WAYS[href.split('#')[1] ?? ''] ?? 'step';
}
