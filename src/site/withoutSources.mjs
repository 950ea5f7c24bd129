/**
 * A module of the validator's checks without the facts that its codes and errors rest on, as a loader of the bundler, too:
 * who cites one reads the table itself, and neither a back end nor a widget does. The formatter sets the form.
 *
 * @param {string} source
 */
export default function withoutSources(source) {
  return source.replace(/\bfacts: (?:\[[^\]]*\]|\w+\.facts),?/g, '');
}
