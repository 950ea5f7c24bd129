import { type ErrorId, errorRow } from '../../checks/errors/table';
import { TOOL_TEXTS } from '../../checks/errors/table/toolTexts';

/** True of words that programs print themselves: whose key they speak of only the text around them tells. */
export function isOfTool(id: ErrorId | null): boolean {
  return id !== null && Object.hasOwn(TOOL_TEXTS, id);
}

/** True of those words that only say that something was refused; beside an answer of Binance they say nothing. */
export function saysLittle(id: ErrorId | null): boolean {
  return id !== null && isOfTool(id) && errorRow(id).severity === 'info';
}
