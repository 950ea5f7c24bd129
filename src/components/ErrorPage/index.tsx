import { useLocation } from '@docusaurus/router';
import Layout from '@theme/Layout';
import { errorName } from '../../i18n/errorName';
import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { errorsByDigits } from '../../validator/checks/errors';
import { Article } from '../Article';
import { Entry } from '../ErrorCodes/Entry';
import { errorEntries } from '../ErrorCodes/entries';
import { PageTools } from '../PageTools';
import { Shared } from '../Shared';
import { errorData } from '../Shared/structuredData';

/** The page of one error number: everything that it may mean, and nothing else. Its address ends with the digits. */
export function ErrorPage() {
  const { pathname } = useLocation();
  const digits = /(\d+)\/?$/.exec(pathname)?.[1] ?? '';
  const known = errorsByDigits().get(digits);
  if (!known) throw new Error(`There is no error with the number of ${pathname}`);
  const { number, ids } = known;
  const [first] = ids;
  const title = t('errorPage.title', { number });
  const full = t('errorPage.full', { number, name: errorName(ids.map((id) => t(`finding.error.${id}.title`))) });
  const description = t(`finding.error.${first}.detail`);
  const all = localePath(pageLocale, '/error-codes/');
  return (
    <Layout title={full} description={description}>
      <Shared card={`error-${digits}`} title={full} data={errorData({ path: pathname, title, description, all })} />
      <Article title={title} toc={[]}>
        {ids.length > 1 && <p>{t('errorPage.several')}</p>}
        {errorEntries()
          .filter(({ id }) => ids.includes(id))
          .map((entry) => (
            <Entry key={entry.id} {...entry} as="h2" />
          ))}
        <p>
          <a href={all}>{t('errorPage.all')}</a>
        </p>
        <PageTools path={pathname} />
      </Article>
    </Layout>
  );
}
