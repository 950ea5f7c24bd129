import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps } from 'react';
import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** What a step may cost: nothing, something unless the reader looks first, or something for certain. */
type Risk = 'safe' | 'check' | 'loses';

interface Props extends ComponentProps<'li'> {
  readonly 'data-risk'?: Risk;
}

/** An item of any list in MDX. A comment at its end gives it an anchor and says what the step risks: see `stepMarks`. */
export function Step({ children, ...props }: Props) {
  const risk = props['data-risk'];
  useBrokenLinks().collectAnchor(props.id);
  return (
    <li {...props}>
      {risk && <span className={styles.risk}>{t(`site.risk.${risk}`)} </span>}
      {children}
    </li>
  );
}
