interface Frugal {
  /** Not every browser tells. */
  readonly connection?: { readonly saveData: boolean };
}

/** True for who asked the browser, or the system, to load no more than is needed. */
export function savesData(): boolean {
  return (navigator as Frugal).connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
