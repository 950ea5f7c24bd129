import { decodeError } from '../errors/decodeError';
import { ERRORS, type ErrorId } from '../errors/table';
import { type Found, found } from './found';

/** Every error of a text, each once, at its first place, and the address that Binance named. */
export function errorPieces(text: string): readonly Found[] {
  const { errors, findings } = decodeError(text);
  if (errors.length === 0) return [];
  const rest = findings.filter(({ span }) => !errors.some((error) => error.span === span));
  return errors.map((error, at) => {
    const own = findings.filter(({ span }) => span && span[0] === error.span[0] && span[1] === error.span[1]);
    const kind = error.id === 'auth_invalid' ? 'status_text' : 'error';
    const known = error.id in ERRORS ? { errorId: error.id as ErrorId } : {};
    return found(
      { kind, span: error.span, ...known },
      at === 0 ? [...own, ...rest.filter((f) => !own.includes(f))] : own,
    );
  });
}
