/** Attributes that keep password managers away from a field into which a key may be pasted. */
export const NO_MANAGERS = {
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const;
