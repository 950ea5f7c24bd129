import { type FlowId, flowOf } from '../../flow/flows';
import { toList } from '../../flow/toList';
import { answerKey, kindKey, nameKey } from '../../flow/wordKeys';
import { type Locale, localePath } from '../../i18n/locales';
import { type Words, wordAt } from '../../i18n/words';
import { escapeHtml } from '../escapeHtml';

/**
 * A decision flow as the HTML of a numbered list, with the words and the numbers of its chart: what a chart says to those
 * who cannot see it.
 */
export function flowAsList(id: FlowId, words: Words, locale: Locale): string {
  const goTo = (number: number) => wordAt(words, 'flow.chart.goTo').replace('{{number}}', String(number));
  const items = toList(flowOf(id)).map(({ id: node, node: it, ways }) => {
    const [kind, name] = [wordAt(words, kindKey(it)), wordAt(words, nameKey(node, it))].map(escapeHtml);
    const answers = ways.flatMap(({ answers: ids, number }) =>
      ids.map((answer) => `<li>${escapeHtml(wordAt(words, answerKey(it, answer)))}: ${escapeHtml(goTo(number))}</li>`),
    );
    const list = answers.length > 0 ? `<ul>${answers.join('')}</ul>` : '';
    return `<li><em>${kind}</em> <a href="${localePath(locale, it.href)}">${name}</a>${list}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
