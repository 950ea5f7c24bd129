import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

/**
 * The browsers we test with, all of them Debian's: the variable that names another one, and ways to have it, the best
 * first. Each way names the program that is run, whatever else it needs, and the packages that bring them.
 */
const BROWSERS = {
  // Without a window the same pages cost a third less processor time.
  chromium: {
    variable: 'CHROMIUM',
    ways: [
      { programs: ['/usr/bin/chromium-headless-shell'], packages: ['chromium-headless-shell'] },
      { programs: ['/usr/bin/chromium'], packages: ['chromium'] },
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    ways: [{ programs: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] }],
  },
  // WebKitGTK's driver starts its browser, which needs a screen.
  webkit: {
    variable: 'WEBKIT_DRIVER',
    ways: [{ programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] }],
  },
};

/** Path of a browser that is here: the one named by its variable, or Debian's; undefined when there is none. */
export function findBrowser(name) {
  const { variable, ways } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return ways.find(({ programs }) => programs.every(existsSync))?.programs[0];
}

/** Packages of the browsers that are not here. */
export function missingBrowsers() {
  const missing = Object.keys(BROWSERS).filter((name) => !process.env[BROWSERS[name].variable] && !findBrowser(name));
  return missing.flatMap((name) => BROWSERS[name].ways[0].packages);
}

/** Sees to it that every browser is here; Debian's is installed now when one is missing. Ends the process if it cannot. */
export function ensureBrowsers() {
  for (const [name, { variable, ways }] of Object.entries(BROWSERS)) {
    if (findBrowser(name)) continue;
    const [first] = ways;
    console.log(`Installing ${name} from Debian …`);
    const installed =
      !process.env[variable] && ways.some(({ packages }) => aptInstall(...packages)) && findBrowser(name);
    if (installed) continue;
    console.error(
      `No ${name} found: apt-get install ${first.packages.join(' ')}, or set ${variable} to the path of one.`,
    );
    process.exit(1);
  }
}
