/**
 * Keeps the browser's page translation out of an element that a widget makes by itself. Preact sets the property, which
 * is true or false, where React writes the attribute, so `translate="no"` would come out as `translate="yes"`.
 */
export const UNTRANSLATED = { translate: false as unknown as 'no' };
