import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { ERROR_IDS } from '../../validator/checks/errors';

/** Data in the vocabulary of schema.org. Values that begin with a slash are paths of ours, with the locale. */
export interface Data {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const data = (type: string, properties: object): Data => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...properties,
});

interface Step {
  readonly name: string;
  readonly path: string;
}

/** The way from the first page to this one. */
function breadcrumbs(steps: readonly Step[]): Data {
  const all = [{ name: t('site.brand'), path: localePath(pageLocale, '/') }, ...steps];
  const items = all.map(({ name, path }, place) => ({ '@type': 'ListItem', position: place + 1, name, item: path }));
  return data('BreadcrumbList', { itemListElement: items });
}

interface Article {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Day of the last edit, as `2026-11-28`. */
  readonly updated?: string | undefined;
}

/** Only what is true: who made the page for whom is in its text, and nobody has rated it. */
function article({ path, title, description, updated }: Article): Data {
  return data('Article', {
    headline: title,
    description,
    inLanguage: pageLocale,
    mainEntityOfPage: path,
    ...(updated && { dateModified: updated }),
    publisher: { '@type': 'Organization', name: 'XChainer', url: 'https://xchainer.io/' },
  });
}

/** Questions and answers as they stand on the list of errors, in the same words. */
function questions(): Data {
  return data('FAQPage', {
    inLanguage: pageLocale,
    mainEntity: ERROR_IDS.map((id) => ({
      '@type': 'Question',
      name: t(`finding.error.${id}.title`),
      acceptedAnswer: {
        '@type': 'Answer',
        text: `${t(`finding.error.${id}.detail`)} ${t(`finding.error.${id}.fix`)}`,
      },
    })),
  });
}

/** What an article is; the first page is where all ways begin. */
export function articleData(page: Article): readonly Data[] {
  if (page.path === localePath(pageLocale, '/')) return [article(page)];
  const isList = page.path === localePath(pageLocale, '/error-codes/');
  return [isList ? questions() : article(page), breadcrumbs([{ name: page.title, path: page.path }])];
}

/** What the page of one error number is, which is found below the list of all. */
export function errorData({ all, ...page }: Article & { readonly all: string }): readonly Data[] {
  const steps = [
    { name: t('errorPage.all'), path: all },
    { name: page.title, path: page.path },
  ];
  return [article(page), breadcrumbs(steps)];
}
