import type { Kit } from '../kit';
import { Field, Push } from '../parts/Controls';
import { Mark } from '../parts/Mark';
import { Bar, Screen } from '../parts/Screen';
import styles from '../parts/window.module.css';
import { NEW_LIST } from '../practice/keyForm';

interface Props {
  readonly kit: Kit;
  readonly mark: 'addresses' | 'save';
}

/** XChainer's window for one account: the pair of keys, the list of its servers' addresses, and the button that tries them. */
export function EditAccount({ kit, mark }: Props) {
  return (
    <Screen site="XChainer" title={kit.name('xc.edit_account')}>
      <Field label={kit.name('xc.api_key')}>
        <Bar size="long" />
      </Field>
      <Field label={kit.name('xc.secret_key')}>
        <Bar size="long" />
      </Field>
      <Field label={kit.name('xc.ips_for_whitelist')}>
        {mark === 'addresses' ? (
          <Mark on>
            <span className={styles.chosen}>{NEW_LIST.join(', ')}, …</span>
          </Mark>
        ) : (
          <Bar size="long" />
        )}
      </Field>
      <Mark on={mark === 'save'}>
        <Push main>{kit.name('xc.save')}</Push>
      </Mark>
    </Screen>
  );
}
