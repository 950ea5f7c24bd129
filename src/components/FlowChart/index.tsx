import charts from '@charts';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { type FlowId, flowOf } from '../../flow/flows';
import { linkFromPage } from '../../i18n/linkFromPage';
import { t } from '../../i18n/pageText';
import { ChartPicture } from './ChartPicture';
import { FlowList } from './FlowList';
import styles from './styles.module.css';

/** The tallest chart that can still be read when it is made to fit a printed page; a taller one is printed as its list. */
const PAGE = 1600;

/** A decision flow as a drawing, the whole one also as a list, behind one line. In MDX: `<FlowChart flow="keys"/>`. */
export function FlowChart({ flow }: { readonly flow: FlowId }) {
  const { permalink } = useDoc().metadata;
  const linkTo = (href: string) => linkFromPage(permalink, href);
  const chart = charts[flow];
  // The chart of one cause stands below its own steps, which are its list.
  const isWhole = flow === 'find_the_cause';
  const title = t(`flow.chart.title.${flow}`);
  return (
    <details className={styles.fold} data-open-without-scripts={isWhole ? '' : undefined}>
      <summary>{title}</summary>
      <figure className={styles.figure} data-chart={flow} data-tall={chart.height > PAGE ? '' : undefined}>
        <figcaption className={styles.hint}>
          {t('flow.chart.hint')} {chart.boxes.some(({ kind }) => kind === 'reference') && t('flow.chart.hintNumbers')}
        </figcaption>
        <ChartPicture
          id={`chart-${flow.replaceAll('_', '-')}`}
          chart={chart}
          title={title}
          isWalked={isWhole}
          linkTo={linkTo}
          goTo={(number) => t('flow.chart.goTo', { number })}
        />
        {isWhole && (
          <details>
            <summary>{t('flow.chart.list')}</summary>
            <FlowList flow={flowOf(flow)} linkTo={linkTo} />
          </details>
        )}
      </figure>
    </details>
  );
}
