import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Chart } from '../flow/chart/chartTypes';
import { findTheCause } from '../flow/findTheCause';
import { FLOWS } from '../flow/flows';
import type { FlowNode } from '../flow/graph';
import type { SupportWords } from '../flow/supportText';
import { answerKey, nameKey } from '../flow/wordKeys';
import { LOCALES } from '../i18n/locales';
import { wordAt } from '../i18n/words';
import { keptCharts } from './chart/keptCharts';
import { saveGenerated } from './generated';
import { otherWordsFiles, readWords, type SiteWords } from './readWords';

/** What a text for support is made of, in the language of whoever reads it. */
function supportWords(strings: SiteWords): SupportWords {
  const causes = Object.fromEntries(Object.entries(strings.cause).map(([id, { title }]) => [id, title]));
  const nodes: readonly (readonly [string, FlowNode])[] = Object.entries(findTheCause.nodes);
  const textAt = (key: string) => wordAt(strings, key);
  const labels = (node: FlowNode) =>
    Object.fromEntries(node.answers.map(({ id }) => [id, textAt(answerKey(node, id))]));
  return {
    report: strings.flow.support.report,
    cause: causes,
    likelihood: strings.paste.likelihood,
    names: Object.fromEntries(nodes.map(([id, node]) => [id, textAt(nameKey(id, node))])),
    answers: Object.fromEntries(nodes.map(([id, node]) => [id, labels(node)])),
  };
}

/**
 * Lays out the charts of all flows in the language that is being built (`@charts`), and gathers the words for support
 * in every language (`@support/<locale>.js`). The layout happens here, so no code of it reaches a page.
 */
export default function flowPlugin(context: LoadContext): Plugin {
  const folder = path.join(context.generatedFilesDir, 'flow');
  return {
    name: 'flow',
    getPathsToWatch: () => otherWordsFiles(context.siteDir, context.i18n.currentLocale),
    async loadContent() {
      for (const { id } of LOCALES) {
        const strings = await readWords(context.siteDir, id);
        const words = `export default ${JSON.stringify(supportWords(strings))};\n`;
        await saveGenerated(path.join(folder, 'support', `${id}.js`), words);
        if (id !== context.i18n.currentLocale) continue;
        const layout = await keptCharts(context.siteDir);
        const charts: Record<string, Chart> = {};
        for (const flow of FLOWS) charts[flow.id] = await layout(flow, strings);
        await saveGenerated(path.join(folder, 'charts.json'), JSON.stringify(charts));
      }
    },
    configureWebpack: () => ({
      resolve: { alias: { '@charts$': path.join(folder, 'charts.json'), '@support': path.join(folder, 'support') } },
    }),
  };
}
