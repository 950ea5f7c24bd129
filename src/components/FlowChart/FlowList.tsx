import type { Flow } from '../../flow/graph';
import { toList } from '../../flow/toList';
import { answerKey, kindKey, nameKey } from '../../flow/wordKeys';
import { type PageKey, t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** The flow as a numbered list, with the words and the numbers of the chart. */
export function FlowList({ flow, linkTo }: { readonly flow: Flow; readonly linkTo: (href: string) => string }) {
  return (
    <ol className={styles.list}>
      {toList(flow).map(({ id, node, ways }) => (
        <li key={id}>
          <span className={styles.kind}>{t(kindKey(node) as PageKey)}</span>{' '}
          <a href={linkTo(node.href)}>{t(nameKey(id, node) as PageKey)}</a>
          {ways.length > 0 && (
            <ul>
              {ways.flatMap(({ answers, number }) =>
                answers.map((answer) => (
                  <li key={answer}>
                    {t(answerKey(node, answer) as PageKey)}: {t('flow.chart.goTo', { number })}
                  </li>
                )),
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
