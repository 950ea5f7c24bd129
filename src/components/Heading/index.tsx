import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ComponentProps, useContext } from 'react';
import { t } from '../../i18n/pageText';
import { ExplainedLabels } from '../Ui';

interface Props extends ComponentProps<'h2'> {
  readonly as: 'h2' | 'h3' | 'h4';
}

/** A heading of MDX with a link to itself. A main section explains the names of screens anew: see `Ui`. */
export function Heading({ as: Tag, id, children, ...props }: Props) {
  const explained = useContext(ExplainedLabels);
  if (Tag === 'h2') explained.clear();
  useBrokenLinks().collectAnchor(id);
  return (
    <Tag {...props} id={id}>
      {children}
      {id && (
        <a className="hash-link" href={`#${id}`} aria-label={t('site.linkHere')} aria-describedby={id}>
          {'\u200b'}
        </a>
      )}
    </Tag>
  );
}
