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
  /** `either`: the two ways in which a try can end. */
  readonly status: 'error' | 'either';
  readonly mark: 'status' | 'pencil';
}

export function Failing() {
  return (
    <div className={styles.status} data-tone="wrong">
      <Icon id="error" />
      <span lang="en" translate="no">
        {ERROR}
      </span>
    </div>
  );
}

export function Working({ kit }: { readonly kit: Kit }) {
  return (
    <div className={styles.status} data-tone="ok">
      <Icon id="ok" />
      {kit.words.noError}
    </div>
  );
}

function Pencil() {
  return (
    <div className={controls.push} data-icon="">
      <Icon id="pencil" />
    </div>
  );
}

/** XChainer's list of accounts: one that works, and the one this help is about. */
export function Accounts({ kit, status, mark }: Props) {
  return (
    <Screen site="XChainer" title={kit.name('xc.portfolio_manager')}>
      <Row spread>
        <Bar />
        <Bar />
        <Pencil />
      </Row>
      <Row spread>
        <Bar />
        <Mark on={mark === 'status'} sign="look">
          {status === 'either' && (
            <>
              <Working kit={kit} />
              {kit.words.or}
            </>
          )}
          <Failing />
        </Mark>
        <Mark on={mark === 'pencil'}>
          <Pencil />
        </Mark>
      </Row>
    </Screen>
  );
}
