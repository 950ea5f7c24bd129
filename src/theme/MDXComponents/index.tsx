import MDXComponents from '@theme-original/MDXComponents';
import type { ComponentProps } from 'react';
import { Callout } from '../../components/Callout';
import { Choices } from '../../components/Choices';
import { Cite, Sources } from '../../components/Cite';
import { Column, Columns } from '../../components/Columns';
import { ErrorCodes } from '../../components/ErrorCodes';
import { Figure } from '../../components/Figure';
import { FlowChart } from '../../components/FlowChart';
import { FlowWalk } from '../../components/FlowWalk';
import { Fold } from '../../components/Fold';
import { Heading } from '../../components/Heading';
import { KeyCheck } from '../../components/KeyCheck';
import { LabelNote } from '../../components/LabelNote';
import { Part } from '../../components/Part';
import { PasteAnything } from '../../components/PasteAnything';
import { PermissionCheck } from '../../components/PermissionCheck';
import { RuleTable } from '../../components/Rules/RuleTable';
import { StartChoices } from '../../components/StartChoices';
import { Step } from '../../components/Step';
import { SupportLink } from '../../components/SupportLink';
import { Tool } from '../../components/Tool';
import { Ui } from '../../components/Ui';
import { VerificationCheck } from '../../components/VerificationCheck';
import { WhitelistCheck } from '../../components/WhitelistCheck';

/** The tags an author may write in MDX. Names only: each tag's work is in its own folder. */
export default {
  ...MDXComponents,
  Callout,
  Choices,
  Cite,
  Column,
  Columns,
  ErrorCodes,
  Figure,
  FlowChart,
  FlowWalk,
  Fold,
  KeyCheck,
  LabelNote,
  Part,
  PasteAnything,
  PermissionCheck,
  RuleTable,
  Sources,
  StartChoices,
  SupportLink,
  Tool,
  Ui,
  VerificationCheck,
  WhitelistCheck,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <Heading as="h3" {...props} />,
  li: Step,
};
