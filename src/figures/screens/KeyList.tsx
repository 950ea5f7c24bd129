import type { Kit } from '../kit';
import { Field, Push } from '../parts/Controls';
import { Icon } from '../parts/Icon';
import { Mark } from '../parts/Mark';
import { Bar, Row, Screen } from '../parts/Screen';
import styles from '../parts/window.module.css';

interface Props {
  readonly kit: Kit;
  /** `fresh`: the pair has just been made, and its secret is shown this once. */
  readonly keys: 'one' | 'old_and_new' | 'fresh';
  readonly mark: 'create' | 'edit' | 'delete' | 'pair';
}

interface CardProps {
  readonly kit: Kit;
  readonly name: string;
  readonly mark?: Props['mark'] | undefined;
}

function KeyCard({ kit, name, mark }: CardProps) {
  return (
    <div className={styles.card}>
      <b translate="no">{name}</b>
      <Bar size="long" />
      <Row>
        <Mark on={mark === 'edit'}>
          <Push>{kit.name('bn.edit_restrictions')}</Push>
        </Mark>
        <Mark on={mark === 'delete'}>
          <Push>{kit.name('bn.delete')}</Push>
        </Mark>
      </Row>
    </div>
  );
}

function Pair({ kit }: { readonly kit: Kit }) {
  return (
    <Mark on wide>
      {(['bn.api_key', 'bn.secret_key'] as const).map((id) => (
        <Field key={id} label={kit.name(id)}>
          <Bar size="long" />
          <Icon id="copy" />
        </Field>
      ))}
    </Mark>
  );
}

/** Binance's list of keys. The names on the cards are the reader's own, as the article advises to choose them. */
export function KeyList({ kit, keys, mark }: Props) {
  return (
    <Screen site="Binance" title={kit.name('bn.api_management')}>
      {mark === 'create' && (
        <Mark on>
          <Push main>{kit.name('bn.create_api')}</Push>
        </Mark>
      )}
      {keys === 'fresh' ? <Pair kit={kit} /> : <KeyCard kit={kit} name="XChainer" mark={mark} />}
      {keys === 'old_and_new' && <KeyCard kit={kit} name="XChainer 2026-11-22" />}
    </Screen>
  );
}
