const KEY = 'xchainer-help-report';

/** Kept only when asked for, and for one tab: the token opens every comment. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // Storage is forbidden: the token lasts as long as the page.
  }
}

export function keptToken(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden, so nothing was kept.
  }
}
