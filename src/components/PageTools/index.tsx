import Head from '@docusaurus/Head';
import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/**
 * The page as Markdown, for an assistant or a colleague: a button that copies its twin, which the build writes beside it
 * (`islands/copyPage.ts`); without scripts a link to it.
 */
export function PageTools({ path }: { readonly path: string }) {
  const twin = `${path}index.md`;
  return (
    <>
      <Head>
        <link rel="alternate" type="text/markdown" href={twin} />
      </Head>
      <p className={`${styles.tools} screen-only`} data-page-tools="">
        <button
          type="button"
          className="needs-script"
          data-copy-page={twin}
          data-copied={t('checker.copy.copied')}
          data-failed={t('checker.copy.failed')}
        >
          {t('twin.copy')}
        </button>{' '}
        <a className="without-script" href={twin}>
          {t('twin.open')}
        </a>{' '}
        <span role="status" />
      </p>
    </>
  );
}
