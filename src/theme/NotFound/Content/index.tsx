import { PageMetadata } from '@docusaurus/theme-common';
import { Article } from '../../../components/Article';
import { StartChoices } from '../../../components/StartChoices';
import { t } from '../../../i18n/pageText';

/** A wrong address is no reason to start again: the same five ways in as on the first page. */
export default function NotFoundContent() {
  return (
    <>
      <PageMetadata title={t('site.notFound.title')} />
      <Article title={t('site.notFound.title')} toc={[]}>
        <p>{t('site.notFound.text')}</p>
        <StartChoices />
      </Article>
    </>
  );
}
