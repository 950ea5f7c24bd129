import { useEffect, useState } from 'react';
import { type SupportCase, type SupportWords, supportText } from '../../flow/supportText';
import { LOCALES, type Locale, localePath } from '../../i18n/locales';
import { t, widgetLocale } from '../../i18n/widgetText';
import { CopyButton } from '../CopyButton';
import { SupportLink } from '../SupportLink';
import type { Outcome } from './sendOutcome';
import styles from './styles.module.css';
import { TellOutcome } from './TellOutcome';

interface Props {
  readonly id: string;
  /** Site path of the page, in English. */
  readonly page: string;
  readonly told: Omit<SupportCase, 'link' | 'time'>;
  /** True at the end that leads to support: the text is what is needed now. */
  readonly needed: boolean;
  /** What the reader may tell us about writing to support; nothing while no cause is known. */
  readonly exit: Outcome | undefined;
}

/** Date, time and zone as the reader of the text writes them. */
function now(locale: Locale): string {
  const format = { dateStyle: 'medium', timeStyle: 'long' } as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date());
}

/** The text for support: shown whole before it is copied, in the language of whoever will read it. */
export function Support({ id, page, told, needed, exit }: Props) {
  const [open, setOpen] = useState(false);
  const [locale, setLocale] = useState<Locale>(widgetLocale);
  const [words, setWords] = useState<SupportWords | 'failed' | undefined>(undefined);
  const shown = open || needed;

  useEffect(() => {
    if (!shown) return;
    let current = true;
    import(/* webpackChunkName: "island-support-[request]" */ `@support/${locale}.js`).then(
      (module: { readonly default: SupportWords }) => current && setWords(module.default),
      () => current && setWords('failed'),
    );
    return () => {
      current = false;
    };
  }, [shown, locale]);

  const text = (of: SupportWords) => {
    const link = `${location.origin}${localePath(locale, page)}${location.search}`;
    return supportText(of, { ...told, link, time: now(locale) });
  };

  return (
    <details className={styles.support} open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('flow.support.open')}</summary>
      <p>
        {t('flow.support.intro')} <SupportLink />
      </p>
      <p>
        <label htmlFor={`${id}-language`}>{t('flow.support.language')}</label>{' '}
        <select
          id={`${id}-language`}
          onChange={(event) => setLocale(event.currentTarget.value as Locale)}
          value={locale}
        >
          {LOCALES.map((entry) => (
            <option key={entry.id} value={entry.id} lang={entry.htmlLang}>
              {entry.name}
            </option>
          ))}
        </select>
      </p>
      {words === 'failed' && <p role="alert">{t('flow.support.failed')}</p>}
      {words && words !== 'failed' && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
          <pre className={styles.text} lang={locale} tabIndex={0}>
            {text(words)}
          </pre>
          <CopyButton text={text(words)} label={t('flow.support.copy')} />
          {exit && <TellOutcome key={exit.cause} about="exit" outcome={exit} />}
        </>
      )}
    </details>
  );
}
