import causes from '@words/cause.json';
import findings from '@words/finding.json';
import paste from '@words/paste.json';
import questions from '@words/question.json';
import { learn } from '../../i18n/widgetText';

/** The words of everything that can be found, with the list that shows them; they come with the first thing that is. */
learn(causes, findings, paste, questions);

export { Causes } from './Causes';
