import type { TOCItem } from '@docusaurus/mdx-loader';
import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** Id of the contents, which the button in the header opens on a phone. */
export const CONTENTS = 'contents';

/** The page's main sections: a column beside the text where there is room, else what a button in the header opens. */
export function Contents({ toc }: { readonly toc: readonly TOCItem[] }) {
  const sections = toc.filter((item) => item.level === 2);
  if (sections.length < 3) return null;
  return (
    <nav id={CONTENTS} popover="auto" className={`${styles.contents} screen-only`} aria-labelledby="contents-title">
      <p id="contents-title">{t('site.contents')}</p>
      <ol>
        {sections.map(({ id, value }) => (
          <li key={id}>
            {/* Heading text is HTML that Docusaurus made from our own Markdown. */}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it may hold <code>, never a reader's input */}
            <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
