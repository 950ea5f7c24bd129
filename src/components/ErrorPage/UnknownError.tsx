import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { Article } from '../Article';

/** What stands at the address of an error number that our table does not have: that we do not know it, and what to do. */
export function UnknownError() {
  const title = t('errorCodes.find.unknown.word');
  return (
    <Layout title={title} description={t('errorCodes.find.unknown.text')}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Article title={title} toc={[]}>
        <p>{t('errorCodes.find.unknown.text')}</p>
        <ol>
          <li>
            <a href={localePath(pageLocale, '/#first-steps')}>{t('errorCodes.find.unknownPaste')}</a>
          </li>
          <li>
            <a href={localePath(pageLocale, '/auth-invalid/#still-there')}>{t('errorCodes.find.unknownSupport')}</a>
          </li>
        </ol>
        <p>
          <a href={localePath(pageLocale, '/error-codes/')}>{t('errorPage.all')}</a>
        </p>
      </Article>
    </Layout>
  );
}
