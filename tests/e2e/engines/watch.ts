/**
 * Source of a function that begins to keep what a page complains of, once for each page, and gives the list. A driver
 * that has no log of its own asks it; one that has a log hears only broken security policies from it. What a page says
 * while it is being left is no complaint: its scripts miss the files that they had asked for.
 */
export const WATCH = `() => {
  if (window.complaints) return window.complaints;
  const kept = (window.complaints = []);
  let left = false;
  addEventListener('beforeunload', () => (left = true));
  addEventListener('pageshow', () => (left = false));
  addEventListener('error', (event) => kept.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => kept.push(String(event.reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error('security policy', violatedDirective, blockedURI));
  for (const level of ['error', 'warn']) {
    const print = console[level];
    console[level] = (...said) => {
      if (left) return;
      kept.push(said.join(' '));
      print.apply(console, said);
    };
  }
  return kept;
}`;

/**
 * Source of a function that calls another one with arguments in JSON, and gives its result likewise. It waits for a
 * promise only where there is one: a page without scripts never keeps one.
 */
export const calling = (source: string) => `(json) => {
  const written = (value) => JSON.stringify([value]);
  const value = (${source})(...JSON.parse(json));
  return value instanceof Promise ? value.then(written) : written(value);
}`;
