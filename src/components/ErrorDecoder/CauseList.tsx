import { t } from '../../i18n/widgetText';
import type { CauseId } from '../../validator/causes';
import type { RankedCause } from '../../validator/finding';
import { pathFromHere } from '../Checker/pathFromHere';
import styles from './styles.module.css';

/** As many as a worried reader takes in at once; the others are a tap away. */
const LEADING = 4;

interface Props {
  readonly causes: readonly RankedCause[];
}

/** Which causes the text leaves open, each with the way to its step, and which it speaks against. */
export function CauseList({ causes }: Props) {
  const open = causes.filter(({ likelihood }) => likelihood === 'likely' || likelihood === 'possible');
  const closed = causes.filter(({ likelihood }) => likelihood === 'unlikely' || likelihood === 'ruled_out');
  const rest = open.slice(LEADING);
  return (
    <>
      {open.length > 0 && (
        <div data-reached={open.length === 1 ? open[0]?.id : undefined}>
          <p className={styles.heading}>{t('checker.error.allows')}</p>
          <Steps causes={open.slice(0, LEADING)} from={1} />
          {rest.length > 0 && (
            <details>
              <summary>{t('checker.common.more', { count: rest.length })}</summary>
              <Steps causes={rest} from={LEADING + 1} />
            </details>
          )}
        </div>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{t('checker.error.rulesOut')}</summary>
          <ul className={styles.causes}>
            {closed.map(({ id }) => (
              <li key={id}>{t(`cause.${id as CauseId}.title`)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Steps({ causes, from }: Props & { readonly from: number }) {
  return (
    <ol className={styles.causes} start={from}>
      {causes.map(({ id, href }) => (
        <li key={id} data-cause={id}>
          <a href={pathFromHere(href)}>{t(`cause.${id as CauseId}.title`)}</a>
          <p>{t(`cause.${id as CauseId}.summary`)}</p>
        </li>
      ))}
    </ol>
  );
}
