import { Chip, Field, Push, Tick } from '../parts/Controls';
import { Mark } from '../parts/Mark';
import { Row } from '../parts/Screen';
import styles from '../parts/window.module.css';
import { type Move, NEW_LIST } from '../practice/keyForm';
import type { KeySettingsProps } from './KeySettings';

const CROSS = '×';

/** Commas without blanks, as the article advises; a line may end after each. */
function Pasted() {
  return (
    <span>
      {NEW_LIST.map((address) => (
        <span key={address}>
          {address},<wbr />
        </span>
      ))}
      …
    </span>
  );
}

/** Who may use the key: everybody, or a list of addresses, which the form takes from a text box by a button of its own. */
export function AddressList({
  kit,
  form,
  mark,
  group,
  onMove,
  practiceWords: words,
}: Omit<KeySettingsProps, 'part' | 'sign'>) {
  const moving = (move: Move) => onMove && (() => onMove(move));
  return (
    <>
      <Tick kind="radio" group={group} on={!form.trustedOnly} onChange={moving({ do: 'open' })}>
        {kit.name('bn.unrestricted')}
      </Tick>
      <Mark on={mark === 'access'}>
        <Tick kind="radio" group={group} on={form.trustedOnly} onChange={moving({ do: 'restrict' })}>
          {kit.name('bn.restrict_trusted')}
        </Tick>
      </Mark>
      {form.trustedOnly && (
        <div className={styles.list}>
          {form.addresses.length > 0 && (
            <Row>
              {form.addresses.map((address, index) => (
                <Chip key={address} address={address}>
                  {onMove ? (
                    <button
                      type="button"
                      aria-label={words?.remove(address)}
                      onClick={() => onMove({ do: 'remove', address })}
                    >
                      {CROSS}
                    </button>
                  ) : (
                    <Mark on={mark === 'chip' && index === 0}>
                      <i>{CROSS}</i>
                    </Mark>
                  )}
                </Chip>
              ))}
            </Row>
          )}
          <Field>{form.pasted && <Pasted />}</Field>
          <Row>
            {words && !form.pasted && <Push onPush={moving({ do: 'paste' })}>{words.paste}</Push>}
            <Mark on={mark === 'confirm'}>
              <Push onPush={moving({ do: 'confirm' })}>{kit.name('bn.confirm')}</Push>
            </Mark>
          </Row>
        </div>
      )}
    </>
  );
}
