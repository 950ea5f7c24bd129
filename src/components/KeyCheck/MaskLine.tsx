import { t } from '../../i18n/widgetText';
import { maskKey } from '../../validator/checks/keys';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** What was entered, with every ordinary character as a dot: the odd ones stand out, and the key stays hidden. */
export function MaskLine({ label, text }: Props) {
  if (text === '') return null;
  return (
    <figure className={styles.line}>
      <figcaption>
        {label}: {t('checker.keys.length', { count: text.length })}. {t('checker.keys.shape')}
      </figcaption>
      <p className={styles.mask} dir="ltr" translate="no" aria-hidden="true">
        {maskKey(text).map(({ char, shown, span }) =>
          shown ? <mark key={span[0]}>{char}</mark> : <span key={span[0]}>•</span>,
        )}
      </p>
    </figure>
  );
}
