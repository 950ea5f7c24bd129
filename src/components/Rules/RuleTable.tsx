import strings from '@strings';
import { t } from '../../i18n/pageText';
import { Said } from '../Said';
import styles from './styles.module.css';

/** A finding's own words; those without a `fix` ask nothing of the reader. */
interface FindingWords {
  readonly title: string;
  readonly fix?: string;
}

/**
 * A checker's rules as a table: the same words as the live answer, for readers without scripts and for the curious. In
 * MDX: `<RuleTable namespace="key"/>`
 */
export function RuleTable({ namespace }: { readonly namespace: keyof typeof strings.finding }) {
  const findings: Readonly<Record<string, FindingWords>> = strings.finding[namespace];
  return (
    <details className={styles.rules}>
      <summary>{t('rules.summary')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rules.sign')}</th>
            <th scope="col">{t('rules.todo')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(findings).map(
            ([code, { title, fix }]) =>
              fix && (
                <tr key={code}>
                  <th scope="row">
                    <Said text={title} />
                  </th>
                  <td>
                    <Said text={fix} />
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </details>
  );
}
