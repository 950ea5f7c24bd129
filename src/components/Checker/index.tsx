export { CheckerFrame } from './CheckerFrame';
export { EntryField } from './EntryField';
export { ReportView } from './ReportView';
export { selectSpan } from './selectSpan';
export { useReport } from './useReport';
export { ToneLine } from './VerdictLine';
