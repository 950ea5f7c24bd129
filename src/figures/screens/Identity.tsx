import type { Kit } from '../kit';
import { Icon } from '../parts/Icon';
import { Mark } from '../parts/Mark';
import { Bar, Row, Screen } from '../parts/Screen';
import styles from '../parts/window.module.css';

const NOT_VERIFIED = ['bn.unverified', 'bn.under_review', 'bn.rejected', 'bn.withdraw_only'] as const;

/** The states that a profile on Binance can show; on the reader's screen only one of them stands there. */
export function Identity({ kit }: { readonly kit: Kit }) {
  return (
    <Screen site="Binance" title={kit.name('bn.identification_menu')}>
      <Row>
        <Icon id="person" />
        <Bar />
      </Row>
      <div className={styles.status} data-tone="ok">
        <Icon id="ok" />
        <span>{kit.name('bn.verified')}</span>
      </div>
      {kit.words.or}
      <Mark on sign="look">
        {NOT_VERIFIED.map((id) => (
          <div key={id}>{kit.name(id)}</div>
        ))}
      </Mark>
    </Screen>
  );
}
