import { Article } from '../../../components/Article';
import { localePath } from '../../../i18n/locales';
import { pageLocale, t } from '../../../i18n/pageText';

export default function NotFoundContent() {
  return (
    <Article title={t('site.notFound.title')} toc={[]}>
      <p>{t('site.notFound.text')}</p>
      <p>
        <a href={localePath(pageLocale, '/')}>{t('site.notFound.home')}</a>
      </p>
    </Article>
  );
}
