import type { Place } from '../../search/place';
import { element } from './element';
import { hrefFromHere } from './hrefFromHere';
import { t } from './words';

/** A list of options below a combobox. */
export interface Options {
  /** Replaces what is in the list; nothing is marked then. */
  readonly show: (places: readonly Place[]) => void;
  /** True when a key was meant for the list, and has done its work. */
  readonly take: (key: string) => boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function optionOf({ href, kind, title, page }: Place, at: number): HTMLAnchorElement {
  const about = page ? `${t(`search.field.kind.${kind}`)} · ${page}` : t(`search.field.kind.${kind}`);
  return element(
    'a',
    {
      id: `search-option-${at}`,
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      href: hrefFromHere(href, new URL(location.href)),
    },
    `${title} `,
    element('small', {}, about),
  );
}

/**
 * The list of a combobox as the ARIA pattern has it: the field keeps the focus, arrows mark an option, Enter follows the
 * marked one or else the first. Options are links, so a click with a modifier opens a tab as everywhere.
 */
export function createOptions(field: HTMLInputElement, list: HTMLElement): Options {
  let links: readonly HTMLAnchorElement[] = [];
  let marked = -1;

  const mark = (to: number) => {
    links[marked]?.setAttribute('aria-selected', 'false');
    marked = to;
    const link = links[to];
    if (!link) return field.removeAttribute('aria-activedescendant');
    link.setAttribute('aria-selected', 'true');
    link.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', link.id);
  };

  return {
    show: (places) => {
      mark(-1);
      links = places.map(optionOf);
      list.replaceChildren(...links);
      field.setAttribute('aria-expanded', String(links.length > 0));
    },
    take: (key) => {
      if (links.length === 0) return false;
      const step = STEPS[key];
      if (step) mark(marked < 0 && step < 0 ? links.length - 1 : (marked + step + links.length) % links.length);
      else if (key === 'Enter') links[Math.max(marked, 0)]?.click();
      return step !== undefined || key === 'Enter';
    },
  };
}
