import { keys } from './key';
import type { Kind } from './kind';
import { assignedValues, labelledValues } from './labelled';
import { phrases } from './phrase';
import { byShape } from './phrase/shape';
import { privateKeys } from './privateKey';
import { withoutIds } from './stays';

/** What opens an account or a wallet: it is neither stored nor shown. */
export const SECRETS: readonly Kind[] = [
  { removed: 'private_key', find: privateKeys },
  { removed: 'secret', find: labelledValues },
  { removed: 'secret', find: assignedValues, wide: true },
  { removed: 'secret', find: (text) => keys(withoutIds(text)), wide: true },
  { removed: 'secret', find: (text) => phrases(text, byShape) },
];
