import type { Kit } from '../kit';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon';
import { Mark } from '../parts/Mark';
import { Bar, Row, Screen } from '../parts/Screen';
import styles from '../parts/window.module.css';

/** What XChainer prints; never translated. */
const ERROR = 'api auth invalid';

interface Props {
  readonly kit: Kit;
}

function Pencil() {
  return (
    <div className={controls.push} data-icon="">
      <Icon id="pencil" />
    </div>
  );
}

/** XChainer's list of accounts: one that works, and, with its pencil marked, the one this help is about. */
export function Accounts({ kit }: Props) {
  return (
    <Screen site="XChainer" title={kit.name('xc.portfolio_manager')}>
      <Row spread>
        <Bar />
        <Bar />
        <Pencil />
      </Row>
      <Row spread>
        <Bar />
        <div className={styles.status} data-tone="wrong">
          <Icon id="error" />
          <span lang="en" translate="no">
            {ERROR}
          </span>
        </div>
        <Mark on>
          <Pencil />
        </Mark>
      </Row>
    </Screen>
  );
}
