import { type FigureId, t } from '../../i18n/pageText';
import styles from './styles.module.css';

/**
 * The captioned place of a drawing: says what to look for on the real screen, and is enough without a picture.
 *
 * In MDX: `<Figure id="trading_save"/>`; the caption is `figure.<id>.caption` in `strings.json`.
 */
export function Figure({ id }: { readonly id: FigureId }) {
  return (
    <figure className={styles.figure} id={`figure-${id}`}>
      <figcaption>
        <span className={styles.lead}>{t('site.onScreen')}</span> {t(`figure.${id}.caption`)}
      </figcaption>
    </figure>
  );
}
