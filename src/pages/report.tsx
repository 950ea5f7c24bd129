import Head from '@docusaurus/Head';
import { usePluginData } from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import { type AskingPage, HelpReport } from '../components/Report';
import { t } from '../i18n/pageText';

/** `/report/`, for the docs team: no page links here, and search engines are told to stay out. */
export default function ReportPage() {
  return (
    <Layout title={t('report.title')} description={t('report.description')}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <HelpReport pages={(usePluginData('page-list') as { asking: AskingPage[] }).asking} />
    </Layout>
  );
}
