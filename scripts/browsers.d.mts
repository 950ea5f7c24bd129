export function findBrowser(name: 'chromium' | 'firefox' | 'webkit'): string | undefined;
export function ensureBrowsers(): void;
