import { t } from '../../i18n/widgetText';
import type { PasteReport, Piece } from '../../validator/paste/types';
import checker from '../Checker/styles.module.css';
import { type Segment, segmentsOf } from './segments';
import styles from './styles.module.css';

/** A copy of the pasted text, secrets hidden, in which each recognised piece is marked and named. */
export function Marked({ shown, pieces, unrecognised, findings }: PasteReport) {
  if (shown.trim() === '') return null;
  // What a reader tells in sentences is understood and has no piece of its own.
  const isNothing = pieces.length === 0 && findings.every(({ code }) => code === 'error.not_recognised');
  const rest = isNothing ? t('paste.nothing') : pieces.length > 0 && unrecognised.length > 0 ? t('paste.rest') : '';
  return (
    <div>
      <p className={styles.heading}>{t('paste.found')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.marked} aria-label={t('paste.found')} tabIndex={0} translate="no">
        {segmentsOf(shown, pieces).map((segment, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
          <Stretch key={at} segment={segment} />
        ))}
      </section>
      {rest && <p className={checker.help}>{rest}</p>}
    </div>
  );
}

function Stretch({ segment }: { readonly segment: Segment }) {
  if ('skippedLines' in segment) {
    const { skippedLines } = segment;
    return <i>{skippedLines > 0 ? ` … ${t('paste.skippedLines', { count: skippedLines })} … ` : ' … '}</i>;
  }
  const { text, piece } = segment;
  if (!piece) return <bdi>{text}</bdi>;
  return (
    <mark data-piece={piece.kind} data-secret={piece.secret || undefined}>
      <bdi>{text}</bdi>
      <small>{nameOf(piece)}</small>
    </mark>
  );
}

function nameOf({ kind, times = 1 }: Piece): string {
  const name = t(`paste.piece.${kind}`);
  return times > 1 ? `${name} ×${times}` : name;
}
