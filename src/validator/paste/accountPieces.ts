import { readAccount } from '../checks/account/readAccount';
import { account } from '../checks/account/rule';
import { runRules } from '../engine/rule';
import { type Found, found } from './found';

/** The answers about the account itself, the first of each kind. */
export function accountPieces(text: string): readonly Found[] {
  return readAccount(text).map((answer) =>
    found({ kind: answer.kind, span: answer.span }, runRules([account], answer)),
  );
}
