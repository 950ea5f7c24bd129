import { type FigureId, figureOf } from '../../figures/figures';
import { t } from '../../i18n/pageText';
import { Island } from '../Island';
import Widget from './island';
import type { CheckedFigure } from './Next';
import styles from './styles.module.css';

/** An article that asks whether it helped, as `pageListPlugin` found it. */
export interface AskingPage {
  /** Its path without locale. */
  readonly page: string;
  readonly figures: readonly FigureId[];
}

interface Props {
  readonly pages: readonly AskingPage[];
}

function checkedFigures({ figures }: AskingPage): readonly CheckedFigure[] {
  return figures
    .map((id) => ({ id, checkedOn: figureOf(id).checkedOn }))
    .toSorted((one, other) => one.checkedOn.localeCompare(other.checkedOn));
}

/** The report for the docs team. Its figures are fetched with a token; nothing of them is in the page. */
export function HelpReport({ pages }: Props) {
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <h1>{t('report.title')}</h1>
      <p>{t('report.intro')}</p>
      <noscript>
        <p>{t('report.noScript')}</p>
      </noscript>
      <Island
        name="Report"
        Widget={Widget}
        props={{ figures: Object.fromEntries(pages.map((entry) => [entry.page, checkedFigures(entry)])) }}
      />
    </main>
  );
}
