import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The icon of the site as an address that holds it whole: the policy of our pages loads no picture from anywhere. */
export function iconUrl(siteDir: string): string {
  const svg = readFileSync(path.join(siteDir, 'static/favicon.svg'), 'utf8').trim();
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
