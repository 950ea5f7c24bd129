import type { Kit } from '../kit';
import { Push, Tick } from '../parts/Controls';
import { Mark } from '../parts/Mark';
import { Bar, Screen } from '../parts/Screen';
import type { KeyForm, Move } from '../practice/keyForm';
import { AddressList } from './AddressList';

export interface KeySettingsProps {
  readonly kit: Kit;
  readonly form: KeyForm;
  /** What is drawn in full; the rest of the form is only hinted at. */
  readonly part: 'permissions' | 'addresses' | 'all';
  readonly mark?: 'trading' | 'chip' | 'access' | 'confirm' | 'save' | undefined;
  /** Name of the group of radio buttons, unique on the page. */
  readonly group?: string | undefined;
  /** Present while the reader operates the drawing. */
  readonly onMove?: ((move: Move) => void) | undefined;
  /** The words of what only the practice drawing has. */
  readonly practiceWords?: PracticeWords | undefined;
}

interface PracticeWords {
  readonly paste: string;
  readonly remove: (address: string) => string;
}

/** The settings of one key on Binance: permissions, trusted addresses, and the button that stores both. */
export function KeySettings({ kit, form, part, mark, group, onMove, practiceWords }: KeySettingsProps) {
  const moving = (move: Move) => onMove && (() => onMove(move));
  return (
    <Screen site="Binance" title={kit.name('bn.edit_restrictions')}>
      {part === 'addresses' ? (
        <Bar size="long" />
      ) : (
        <>
          <Tick kind="checkbox" on>
            {kit.name('bn.enable_reading')}
          </Tick>
          <Mark on={mark === 'trading'}>
            <Tick kind="checkbox" on={form.trading} onChange={moving({ do: 'tick' })}>
              {kit.name('bn.enable_spot_margin')}
            </Tick>
          </Mark>
          <Tick kind="checkbox" on={false}>
            {kit.name('bn.enable_withdrawals')}
          </Tick>
        </>
      )}
      {part === 'permissions' ? (
        <Bar size="long" />
      ) : (
        <AddressList kit={kit} form={form} mark={mark} group={group} onMove={onMove} practiceWords={practiceWords} />
      )}
      <Mark on={mark === 'save'}>
        <Push main onPush={moving({ do: 'save' })}>
          {kit.name('bn.save')}
        </Push>
      </Mark>
    </Screen>
  );
}
