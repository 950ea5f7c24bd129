import { t } from '../../i18n/widgetText';
import { SupportLink } from '../SupportLink';
import { pathFromHere } from './pathFromHere';
import { wayOf } from './wayOf';

interface Props {
  /** Site path in English that a finding, a cause or a node of the walk names. */
  readonly href: string;
  readonly className?: string | undefined;
  /** What stands on a link to steps; "Go to the step" where nothing else is said. */
  readonly step?: string;
}

/**
 * The one link of an answer: to its steps or, where XChainer has to act, to what its support needs and to the support.
 * Nothing where the place holds no more than the answer does.
 */
export function WayLink({ href, className, step }: Props) {
  const way = wayOf(href);
  if (!way) return null;
  return (
    <>
      <a className={className} href={pathFromHere(way.href)}>
        {way.kind === 'step' && step ? step : t(way.label)}
      </a>
      {way.kind === 'support' && (
        <>
          {' '}
          <SupportLink />
        </>
      )}
    </>
  );
}
