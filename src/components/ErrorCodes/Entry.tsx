import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { TOOL_TEXTS } from '../../validator/checks/errors/table/toolTexts';
import { causeEntry } from '../../validator/engine/causes';
import { SourceLine } from '../Cite/SourceLine';
import type { ErrorEntry } from './entries';
import styles from './styles.module.css';

/** One error as a reader needs it: how it is printed, what it means, whose job it is, what to do, how we know. */
export function Entry({ id, row, anchor, ways }: ErrorEntry) {
  const { codes, statuses = [], texts, hosts, allows, whose, href, facts } = row;
  const numbers = [...codes, ...statuses].map((number) => String(Math.abs(number)));
  return (
    <section className={styles.entry} data-error={id} data-numbers={numbers.join(' ')} aria-labelledby={anchor}>
      <h3 id={anchor}>
        {ways.map(({ fragment }) => (
          <span key={fragment} id={fragment} />
        ))}
        {t(`finding.error.${id}.title`)}
      </h3>
      <p className={styles.tags}>
        <b data-whose={whose}>{t(`errorCodes.whose.${whose}`)}</b>
        <span>
          {t('errorCodes.where')}: {t(`errorCodes.host.${id in TOOL_TEXTS ? 'program' : hosts}`)}
        </span>
        {statuses.length > 0 && (
          <span>
            {t('errorCodes.status')}: {statuses.join(', ')}
          </span>
        )}
      </p>
      {texts.length > 0 && (
        <>
          <p className={styles.label}>{t('errorCodes.printed')}</p>
          <ul className={styles.printed}>
            {texts.map((text) => (
              <li key={text}>
                <code lang="en" translate="no">
                  {text}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.label}>{t('errorCodes.means')}</p>
      <p>{t(`finding.error.${id}.detail`)}</p>
      <p className={styles.label}>{t('errorCodes.toDo')}</p>
      <p>
        {t(`finding.error.${id}.fix`)} <a href={localePath(pageLocale, href)}>{t('errorCodes.step')}</a>
      </p>
      <p className={styles.label}>{t('errorCodes.causes')}</p>
      {allows.length > 0 ? (
        <ul className={styles.causes}>
          {allows.map((cause) => (
            <li key={cause}>
              <a href={localePath(pageLocale, causeEntry(cause).href)}>{t(`cause.${cause}.title`)}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('errorCodes.noCause')}</p>
      )}
      <p className={styles.label}>{t('errorCodes.sources')}</p>
      <ul className={styles.sources}>
        {facts.map((fact) => (
          <li key={fact}>
            <SourceLine id={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}
