import causes from '@words/cause.json';
import findings from '@words/finding.json';
import questions from '@words/question.json';
import { learn } from '../../i18n/widgetText';

/** The words of everything that can be found in a text; half of the widget's weight, so they come with the first text. */
learn(causes, findings, questions);
