import MDXComponents from '@theme-original/MDXComponents';
import { Callout } from '../../components/Callout';
import { Choices } from '../../components/Choices';
import { Cite, Sources } from '../../components/Cite';
import { ErrorCodes } from '../../components/ErrorCodes';
import { Figure } from '../../components/Figure';
import { FlowChart } from '../../components/FlowChart';
import { FlowWalk } from '../../components/FlowWalk';
import { KeyCheck } from '../../components/KeyCheck';
import { PasteAnything } from '../../components/PasteAnything';
import { PermissionCheck } from '../../components/PermissionCheck';
import { Ui } from '../../components/Ui';
import { VerificationCheck } from '../../components/VerificationCheck';
import { WhitelistCheck } from '../../components/WhitelistCheck';

/** The tags an author may write in MDX. Names only: each tag's work is in its own folder. */
export default {
  ...MDXComponents,
  Callout,
  Choices,
  Cite,
  ErrorCodes,
  Figure,
  FlowChart,
  FlowWalk,
  KeyCheck,
  PasteAnything,
  PermissionCheck,
  Sources,
  Ui,
  VerificationCheck,
  WhitelistCheck,
};
