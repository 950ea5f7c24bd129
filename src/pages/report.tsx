import Head from '@docusaurus/Head';
import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import { Report } from '../components/Report';
import { t } from '../i18n/pageText';

/** `/report/`, for the docs team: no page links here, and search engines are told to stay out. */
export default function ReportPage() {
  const { siteConfig } = useDocusaurusContext();
  const docs = Object.values(useAllDocsData()).flatMap(({ versions }) => versions.flatMap((version) => version.docs));
  const pages = docs.map(({ path }) => `/${path.slice(siteConfig.baseUrl.length)}`).sort();
  return (
    <Layout title={t('report.title')} description={t('report.description')}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Report pages={pages} />
    </Layout>
  );
}
