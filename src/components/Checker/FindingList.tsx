import { t } from '../../i18n/widgetText';
import type { Finding } from '../../validator/engine/finding';
import { Said } from '../Said';
import { findingText } from './findingText';
import styles from './styles.module.css';
import { VerdictIcon } from './VerdictLine';
import { WayLink } from './WayLink';

/** More places of one kind than this are not read; the count still is. */
const SHOWN = 5;

interface Props {
  readonly findings: readonly Finding[];
  readonly onShow?: (finding: Finding) => void;
}

/** The findings by code, each code at its first place. */
function byCode(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups.values()];
}

/** What is wrong, each place of it, and once the step that mends it. */
export function FindingList({ findings, onShow }: Props) {
  return (
    <ul className={styles.findings}>
      {byCode(findings).map((group) => {
        const [first] = group;
        const fix = findingText(first, 'fix');
        return (
          <li key={first.code} data-tone={first.severity} data-code={first.code}>
            <VerdictIcon of={first.severity} />
            <div>
              <b>
                <Said text={findingText(first, 'title')} />
              </b>
              {group.slice(0, SHOWN).map((finding) => (
                <Place key={`${finding.field}-${finding.span}`} finding={finding} onShow={onShow} />
              ))}
              {group.length > SHOWN && (
                <p className={styles.detail}>{t('checker.common.more', { count: group.length - SHOWN })}</p>
              )}
              {fix && (
                <p>
                  <Said text={fix} />
                </p>
              )}
              {first.href && (
                <p>
                  <WayLink href={first.href} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** One place of a finding: the sentence with its numbers, and the way to it in the text. */
function Place({ finding, onShow }: { readonly finding: Finding; readonly onShow?: Props['onShow'] }) {
  const detail = findingText(finding, 'detail');
  return (
    <p className={styles.detail}>
      <Said text={detail} />{' '}
      {finding.span && onShow && (
        <button type="button" className={styles.inText} onClick={() => onShow(finding)}>
          {t('checker.common.showInText')}
        </button>
      )}
    </p>
  );
}
