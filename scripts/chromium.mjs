import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

const DEBIAN = '/usr/bin/chromium';

/** Path of a Chromium to test with: the one named by CHROMIUM, Debian's, or Debian's installed now. */
export function ensureChromium() {
  const path = process.env.CHROMIUM ?? DEBIAN;
  if (existsSync(path)) return path;
  console.log('Installing Chromium from Debian …');
  if (path === DEBIAN && aptInstall('chromium') && existsSync(path)) return path;
  console.error('No Chromium found. Install it (apt-get install chromium), or set CHROMIUM to the path of one.');
  process.exit(1);
}
