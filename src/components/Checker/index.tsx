export { CheckerFrame } from './CheckerFrame';
export { EntryField } from './EntryField';
export { ReportView } from './ReportView';
export { type CheckerProps, type OnReport, useReport } from './useReport';
export { ToneLine } from './VerdictLine';
