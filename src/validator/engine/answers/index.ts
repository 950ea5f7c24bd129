export { ANSWERS, type AnswerId, type Answers } from './table';
