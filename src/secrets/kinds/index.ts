import { keys } from './key';
import type { Kind } from './kind';
import { assignedValues, labelledValues, type MayBePassword } from './labelled';
import { phrases, type Weigh } from './phrase';
import { privateKeys } from './privateKey';
import { withoutIds } from './stays';

/** What a profile knows of words; where lists of words are too heavy, it knows less. */
export interface Words {
  readonly mayBePassword: MayBePassword;
  readonly weighs: readonly Weigh[];
}

/** What opens an account or a wallet: it is neither stored nor shown. */
export function secretKinds({ mayBePassword, weighs }: Words): readonly Kind[] {
  return [
    { removed: 'private_key', find: privateKeys },
    { removed: 'secret', find: (text, small) => labelledValues(text, small, mayBePassword) },
    { removed: 'secret', find: assignedValues, wide: true },
    { removed: 'secret', find: (text, small) => keys(withoutIds(text, small)), wide: true },
    { removed: 'secret', find: (text) => phrases(text, weighs) },
  ];
}
