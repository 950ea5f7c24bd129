/** Where the button of an answer leads, and what stands on it. */
export interface Way {
  readonly kind: 'step' | 'support';
  readonly href: string;
  readonly label: 'checker.common.step' | 'checker.common.toSupport';
}

const TO_SUPPORT = { kind: 'support', href: '/auth-invalid/#still-there', label: 'checker.common.toSupport' } as const;

const ELSEWHERE: Readonly<Record<string, Way | undefined>> = {
  // Names causes and holds no steps: the answer itself says what to do, and a link would lead in a circle.
  'other-causes': undefined,
  // Says that XChainer has to act; what a reader can do is to write.
  'other-platform': TO_SUPPORT,
  'still-there': TO_SUPPORT,
};

/**
 * The way that a link of a finding or a cause is for its reader: to steps or to writing to support; undefined where the
 * place holds nothing that the answer does not say already.
 *
 * @example wayOf('/auth-invalid/?code=-1021#other-platform')?.href // '/auth-invalid/#still-there'
 */
export function wayOf(href: string): Way | undefined {
  const fragment = href.split('#')[1] ?? '';
  return fragment in ELSEWHERE ? ELSEWHERE[fragment] : { kind: 'step', href, label: 'checker.common.step' };
}
