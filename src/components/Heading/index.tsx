import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ComponentProps, useContext } from 'react';
import { ExplainedLabels } from '../Ui';

interface Props extends ComponentProps<'h2'> {
  readonly as: 'h2' | 'h3' | 'h4';
}

/**
 * For who points at a heading: the contents hold the same link for a keyboard, and a screen reader would say its name
 * with every heading.
 */
const POINTED_AT = { tabIndex: -1, 'aria-hidden': true } as const;

/** A heading of MDX with a link to itself. A main section explains the names of screens anew: see `Ui`. */
export function Heading({ as: Tag, id, children, ...props }: Props) {
  const explained = useContext(ExplainedLabels);
  if (Tag === 'h2') explained.clear();
  useBrokenLinks().collectAnchor(id);
  return (
    <Tag {...props} id={id}>
      {children}
      {id && (
        <a className="hash-link" href={`#${id}`} {...POINTED_AT}>
          {'\u200b'}
        </a>
      )}
    </Tag>
  );
}
