export { CheckerFrame } from './CheckerFrame';
export { EntryField } from './EntryField';
export { FindingList } from './FindingList';
export { ReportView } from './ReportView';
export { Safe } from './Safe';
export { type CheckerProps, useReport } from './useReport';
export { ToneLine, VerdictLine } from './VerdictLine';
