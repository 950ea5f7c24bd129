import { t } from '../../i18n/pageText';
import { PrintButton } from '../PrintButton';

interface Props {
  readonly is: 'see' | 'sure' | 'steps' | 'gone' | 'send';
}

/**
 * The name of one of the five parts that every cause has, in this order: what you see, how to be sure, the steps, is it
 * gone, what to send if not. The steps can be printed, since they are done at another screen. In MDX, before the part's
 * first word: `<Part is="see"/> Balances load …`
 */
export function Part({ is }: Props) {
  return (
    <>
      <b data-part={is}>{t(`site.part.${is}`)}</b>
      {is === 'steps' && <PrintButton />}
    </>
  );
}
