import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { Island } from '../Island';
import { Rules } from '../Rules';
import Widget from './island';

/** The box that takes whatever a reader has. In MDX: `<PasteAnything/>`. */
export function PasteAnything() {
  return (
    <>
      <Island name="PasteAnything" Widget={Widget} props={{ id: 'paste' }} />
      <Rules namespace="error" />
      <p>
        <a href={localePath(pageLocale, '/error-codes/')}>{t('paste.allErrors')}</a>
      </p>
    </>
  );
}
