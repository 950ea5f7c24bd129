import path from 'node:path';
import { chartModel } from '../../flow/chart/chartModel';
import type { Chart } from '../../flow/chart/chartTypes';
import type { Flow } from '../../flow/graph';
import { wordAt } from '../../i18n/words';
import { kept } from '../kept';
import { madeBy } from '../madeBy';
import type { ChartWords } from './drawn';
import { layoutChart } from './layoutChart';

/** The words that stand in a chart. */
function wordsIn(flow: Flow, words: ChartWords): readonly string[] {
  const { boxes, arrows } = chartModel(flow);
  const keys = [...boxes.flatMap(({ kindName, name }) => [kindName, name]), ...arrows.flatMap(({ labels }) => labels)];
  return keys.map((key) => wordAt(words, key));
}

/**
 * Lays out charts as `layoutChart` does, which takes seconds, and only those whose words or code have changed since the
 * last time: an edit of any other word is on the author's screen without waiting for them.
 *
 * @param siteDir The folder of the repository; charts are kept below its `.cache`.
 */
export async function keptCharts(siteDir: string): Promise<(flow: Flow, words: ChartWords) => Promise<Chart>> {
  // The flows are among what is imported.
  const code = await madeBy(siteDir, 'src/site/flowPlugin.ts', ['dejavu-fonts-ttf']);
  return async (flow, words) => {
    const inputs = [flow.id, ...wordsIn(flow, words), code];
    const make = () => JSON.stringify(layoutChart(flow, words));
    return JSON.parse(String(await kept(path.join(siteDir, '.cache/charts'), inputs, make)));
  };
}
