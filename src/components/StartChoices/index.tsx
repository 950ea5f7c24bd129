import { useLocation } from '@docusaurus/router';
import { linkFromPage } from '../../i18n/linkFromPage';
import { said } from '../../i18n/pageText';
import { Choices } from '../Choices';
import { Said } from '../Said';

/** What a reader may see, and where that leads: the same five on every page that asks. */
const CHOICES = [
  { see: 'trading', href: '/auth-invalid/#trading-permission' },
  { see: 'list', href: '/auth-invalid/#ip-whitelist' },
  { see: 'identity', href: '/auth-invalid/#identity-verification' },
  { see: 'gone', href: '/new-key/' },
  { see: 'none', href: '/find-the-cause/' },
] as const;

/** The five ways in, as large targets. In MDX: `<StartChoices/>` */
export function StartChoices() {
  const { pathname } = useLocation();
  return (
    <Choices>
      <ul>
        {CHOICES.map(({ see, href }) => (
          <li key={see}>
            <a href={linkFromPage(pathname, href)}>
              <Said text={said(`site.choice.${see}`)} />
            </a>
          </li>
        ))}
      </ul>
    </Choices>
  );
}
