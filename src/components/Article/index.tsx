import type { TOCItem } from '@docusaurus/mdx-loader';
import type { ReactNode } from 'react';
import { t } from '../../i18n/pageText';
import { CitedSources } from '../Cite';
import { Contents } from '../Contents';
import { FiguresSeen } from '../Figure/FiguresSeen';
import { ExplainedLabels } from '../Ui';
import { LongDate } from './LongDate';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  readonly toc: readonly TOCItem[];
  /** Day of the last edit and of the article it replaces, as `2026-11-22`. */
  readonly updated?: string;
  readonly sourceUpdated?: string;
  readonly children: ReactNode;
}

/** One page of reading: title, dates, and its contents beside the text or, on a phone, behind a button. */
export function Article({ title, toc, updated, sourceUpdated, children }: Props) {
  return (
    <div className={styles.page}>
      <Contents toc={toc} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <header className={styles.head}>
          <h1>{title}</h1>
          {updated && (
            <p className={styles.dates}>
              {t('site.updated')}: <LongDate iso={updated} />
              {sourceUpdated && (
                <>
                  {' · '}
                  {t('site.replaces')}: <LongDate iso={sourceUpdated} />
                </>
              )}
            </p>
          )}
        </header>
        <CitedSources.Provider value={[]}>
          <FiguresSeen.Provider value={new Set()}>
            <ExplainedLabels.Provider value={new Set()}>
              <div className="prose">{children}</div>
            </ExplainedLabels.Provider>
          </FiguresSeen.Provider>
        </CitedSources.Provider>
      </main>
    </div>
  );
}
