import type { TOCItem } from '@docusaurus/mdx-loader';
import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** The page's main sections: a folded list on a phone, a standing column beside the text where there is room. */
export function Contents({ toc }: { readonly toc: readonly TOCItem[] }) {
  const sections = toc.filter((item) => item.level === 2);
  if (sections.length < 3) return null;
  const list = (
    <ol>
      {sections.map(({ id, value }) => (
        <li key={id}>
          {/* Heading text is HTML that Docusaurus made from our own Markdown. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it may hold <code>, never a reader's input */}
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <details className={`${styles.folded} screen-only`} data-toc>
        <summary>{t('site.contents')}</summary>
        <nav aria-label={t('site.contents')}>{list}</nav>
      </details>
      <nav className={`${styles.standing} screen-only`} aria-labelledby="contents">
        <p id="contents">{t('site.contents')}</p>
        {list}
      </nav>
    </>
  );
}
