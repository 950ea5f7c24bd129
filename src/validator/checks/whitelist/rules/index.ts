import { comparison } from './comparison';
import { contents } from './contents';
import { emptyBox } from './emptyBox';
import { limit } from './limit';
import { refused } from './refused';
import { repaired } from './repaired';
import { repeated } from './repeated';
import { requestAddress } from './requestAddress';
import { specialUse } from './specialUse';

/** In the order in which findings are shown; the address that Binance named comes first. */
export const WHITELIST_RULES = [
  requestAddress,
  contents,
  comparison,
  limit,
  refused,
  specialUse,
  repaired,
  repeated,
  emptyBox,
] as const;
