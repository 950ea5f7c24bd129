import { Fragment } from 'react';
import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { TOOL_TEXTS } from '../../validator/checks/errors/table/toolTexts';
import { causeEntry } from '../../validator/engine/causes';
import { wayOf } from '../Checker/wayOf';
import { SourceLine } from '../Cite/SourceLine';
import { Fold } from '../Fold';
import type { ErrorEntry } from './entries';
import styles from './styles.module.css';

/** One error as a reader needs it: whose it is, what it means, what to do; folded: how it is printed, how we know. */
export function Entry({ id, row, anchor, ways, as: Title = 'h3' }: ErrorEntry & { readonly as?: 'h2' | 'h3' }) {
  const { codes, statuses = [], texts, hosts, allows, whose, href, facts } = row;
  const way = wayOf(href);
  const numbers = [...codes, ...statuses].map((number) => String(Math.abs(number)));
  return (
    <section className={styles.entry} data-error={id} data-numbers={numbers.join(' ')} aria-labelledby={anchor}>
      <Title id={anchor}>
        {ways.map(({ fragment }) => (
          <span key={fragment} id={fragment} />
        ))}
        {t(`finding.error.${id}.title`)}
      </Title>
      <p>
        <b data-whose={whose}>{t(`errorCodes.whose.${whose}`)}.</b> {t(`finding.error.${id}.detail`)}
      </p>
      <p>
        {t(`finding.error.${id}.fix`)} {way && <a href={localePath(pageLocale, way.href)}>{t(way.label)}</a>}
      </p>
      <Fold summary={t('errorCodes.more')}>
        <dl className={styles.more}>
          {texts.length > 0 && <dt>{t('errorCodes.printed')}</dt>}
          {texts.map((text) => (
            <dd key={text}>
              <code lang="en" translate="no">
                {text}
              </code>
            </dd>
          ))}
          <dt>{t('errorCodes.where')}</dt>
          <dd>{t(`errorCodes.host.${id in TOOL_TEXTS ? 'program' : hosts}`)}</dd>
          {statuses.length > 0 && (
            <>
              <dt>{t('errorCodes.status')}</dt>
              <dd>{statuses.join(', ')}</dd>
            </>
          )}
          {Title === 'h3' && numbers.length > 0 && (
            <>
              <dt>{t('errorPage.own')}</dt>
              <dd>
                {[...codes, ...statuses].map((number, at) => (
                  <Fragment key={number}>
                    {at > 0 && ', '}
                    <a href={localePath(pageLocale, `/error-codes/${Math.abs(number)}/`)}>{number}</a>
                  </Fragment>
                ))}
              </dd>
            </>
          )}
          <dt>{t('errorCodes.causes')}</dt>
          {allows.length === 0 && <dd>{t('errorCodes.noCause')}</dd>}
          {allows.map((cause) => (
            <dd key={cause}>
              <a href={localePath(pageLocale, causeEntry(cause).href)}>{t(`cause.${cause}.title`)}</a>
            </dd>
          ))}
          <dt>{t('errorCodes.sources')}</dt>
          {facts.map((fact) => (
            <dd key={fact}>
              <SourceLine id={fact} />
            </dd>
          ))}
        </dl>
      </Fold>
    </section>
  );
}
