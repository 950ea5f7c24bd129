import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { t } from '../../i18n/pageText';
import { Island } from '../Island';
import { boxLabels } from '../PermissionCheck/boxLabels';
import Widget from './island';

/** Leads through the whole flow, one question at a time. In MDX: `<FlowWalk/>`. */
export function FlowWalk() {
  const { frontMatter } = useDoc();
  const { revision } = frontMatter as unknown as { readonly revision: string };
  return (
    <>
      <Island
        name="FlowWalk"
        Widget={Widget}
        props={{ id: 'flow-walk', page: '/find-the-cause/', revision, labels: boxLabels() }}
      />
      <noscript>
        <p>{t('flow.walk.noScript')}</p>
      </noscript>
    </>
  );
}
