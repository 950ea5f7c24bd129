import type { redact } from '../../secrets';

let loading: Promise<typeof redact> | undefined;

/**
 * What takes secrets and personal data out of a comment. With its lists of words it is heavier than the form, so it is a
 * chunk of its own; the form asks for it as soon as it wakes up. Where it did not come, the next call tries again, and
 * nothing is sent meanwhile.
 */
export function loadCleaner(): Promise<typeof redact> {
  loading ??= import(/* webpackChunkName: "island-comment" */ '../../secrets').then(
    (secrets) => secrets.redact,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
