import { type SyntheticEvent, useState } from 'react';
import { changeFile, LINE_MAX } from '../../i18n/changes';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import { dayOf } from '../../report/period';
import { saveAs } from './saveAs';
import styles from './styles.module.css';

interface Props {
  readonly page: string;
  /** Id of the text that tells which comment it is. */
  readonly about: string;
}

/** Writes the public line "You said, we changed" in every language, as a file that only has to be committed. */
export function SaidLine({ page, about }: Props) {
  const [name, setName] = useState('');

  const write = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const lines = Object.fromEntries(LOCALES.map(({ id }) => [id, String(data.get(id)).trim()]));
    const file = changeFile(page, dayOf(new Date()), lines);
    saveAs(new Blob([file.text], { type: 'application/json' }), file.name);
    setName(file.name);
  };

  return (
    <details className={styles.fold}>
      <summary aria-describedby={about}>{t('report.said.open')}</summary>
      <form className={styles.said} onSubmit={write} onInput={() => setName('')}>
        <p className={styles.soft}>{t('report.said.help')}</p>
        {LOCALES.map(({ id, name: language, htmlLang }) => (
          <label key={id}>
            <span lang={htmlLang}>{language}</span>
            <textarea name={id} rows={2} required maxLength={LINE_MAX} lang={htmlLang} />
          </label>
        ))}
        <button type="submit">{t('report.said.file')}</button>
        <p role="status">{name !== '' && t('report.said.where', { file: `i18n/changes/${name}` })}</p>
      </form>
    </details>
  );
}
