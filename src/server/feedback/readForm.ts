import { REASONS } from '../../feedback';

/** Without scripts the form shows the reasons for both answers; those for the other one are left out, not refused. */
function ticked(form: URLSearchParams): string[] {
  const [own, other]: readonly (readonly string[])[] =
    form.get('vote') === 'no' ? [REASONS.no, REASONS.yes] : [REASONS.yes, REASONS.no];
  return form.getAll('reasons').filter((reason) => own?.includes(reason) || !other?.includes(reason));
}

/**
 * The body of a plain HTML form in the shape of the JSON body. A browser without scripts makes no ids, so they are made
 * here; such a vote cannot be changed later. A field given twice becomes a list and is refused by the parser.
 *
 * @example readForm('vote=yes&reasons=clear').reasons // ['clear']
 */
export function readForm(text: string, newId: () => string): Record<string, unknown> {
  const form = new URLSearchParams(text);
  const given = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name);
    return [name, values.length === 1 ? values[0] : values];
  });
  return { id: newId(), visitor: newId(), ...Object.fromEntries(given), reasons: ticked(form) };
}
