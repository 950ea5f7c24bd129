/**
 * The frame's controls, in plain script: colour mode, and a language switch that keeps the reader's place.
 * Both are enhancements; links and the system's colour mode work without it.
 */

const THEME_KEY = 'theme-xchainer-help';
/** What may be linked to: headings, and the steps below them. */
const PLACE = 'main :is(h2, h3, li[data-risk])[id]';

function currentTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function toggleTheme(button: HTMLElement): void {
  const theme = currentTheme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  button.setAttribute('aria-pressed', String(theme === 'dark'));
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page only.
  }
}

/** The id of the last heading or step that has scrolled past the upper third, or '' at the very top. */
function placeInPage(): string {
  let place = '';
  for (const part of document.querySelectorAll<HTMLElement>(PLACE)) {
    if (part.getBoundingClientRect().top > innerHeight / 3) break;
    place = part.id;
  }
  return place;
}

/** Ids are the same in every language, so the same fragment leads to the same step. */
function keepPlace(link: HTMLAnchorElement): void {
  const place = scrollY > 0 ? placeInPage() : '';
  link.search = location.search;
  link.hash = place;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const toggle = target?.closest<HTMLElement>('[data-theme-toggle]');
  if (toggle) toggleTheme(toggle);
  const language = target?.closest<HTMLAnchorElement>('a[data-language]');
  if (language) keepPlace(language);
});

for (const toggle of document.querySelectorAll('[data-theme-toggle]')) {
  toggle.setAttribute('aria-pressed', String(currentTheme() === 'dark'));
}
