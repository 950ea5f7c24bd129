import { hasText, said, t, type WidgetKey } from '../../i18n/widgetText';
import type { RankedCause } from '../../validator/engine/finding';
import { pathFromHere } from '../Checker/pathFromHere';
import checker from '../Checker/styles.module.css';
import styles from '../PasteAnything/styles.module.css';
import { Said } from '../Said';

/** As many as a worried reader takes in at once; the others are a tap away. */
const LEADING = 3;

/** Causes, most likely first, each with what speaks for and against it folded; what is out stays behind a fold. */
export function Causes({ causes }: { readonly causes: readonly RankedCause[] }) {
  const isOpen = ({ likelihood }: RankedCause) => likelihood === 'likely' || likelihood === 'possible';
  const open = causes.filter(isOpen);
  const closed = causes.filter((cause) => !isOpen(cause));
  const rest = open.slice(LEADING);
  return (
    <>
      {open.length > 0 && (
        <div data-reached={open.length === 1 ? open[0]?.id : undefined}>
          <p className={styles.heading}>{t('paste.causes')}</p>
          <Ranked causes={open.slice(0, LEADING)} from={1} />
          {rest.length > 0 && (
            <details>
              <summary>{t('checker.common.more', { count: rest.length })}</summary>
              <Ranked causes={rest} from={LEADING + 1} />
            </details>
          )}
          <p className={checker.help}>{t('paste.caveat')}</p>
        </div>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{t('paste.closed')}</summary>
          <Ranked causes={closed} from={open.length + 1} />
        </details>
      )}
    </>
  );
}

interface RankedProps {
  readonly causes: readonly RankedCause[];
  readonly from: number;
}

function Ranked({ causes, from }: RankedProps) {
  return (
    <ol className={styles.causes} start={from}>
      {causes.map(({ id, likelihood, href, because, against }) => (
        <li key={id} data-cause={id} data-likelihood={likelihood}>
          <a href={pathFromHere(href)}>{t(`cause.${id}.title`)}</a> <b>{t(`paste.likelihood.${likelihood}`)}</b>
          <details>
            <summary>{t('paste.why')}</summary>
            {likelihood !== 'ruled_out' && (
              <p>
                <Said text={said(`cause.${id}.summary`)} />
              </p>
            )}
            <Reasons label={t('paste.because')} codes={because} />
            <Reasons label={t('paste.against')} codes={against} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Reasons({ label, codes }: { readonly label: string; readonly codes: readonly string[] }) {
  const titles = codes.map((code) => `finding.${code}.title`).filter((key) => hasText(key, {}));
  if (titles.length === 0) return null;
  return (
    <dl className={styles.reasons}>
      <dt>{label}</dt>
      {titles.map((key) => (
        <dd key={key}>
          <Said text={said(key as WidgetKey)} />
        </dd>
      ))}
    </dl>
  );
}
