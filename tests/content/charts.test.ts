import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAD } from '../../src/flow/chart/sizes';
import { FLOWS } from '../../src/flow/flows';
import { fillLabels } from '../../src/i18n/labels';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import type { Words } from '../../src/i18n/words';
import { keptCharts } from '../../src/site/chart/keptCharts';
import { MAX_WIDTH } from '../../src/site/chart/layoutChart';
import { canMeasure, widthOf } from '../../src/site/chart/measure';
import { boxesHit, crossings, labelsHit, rectsOverlap } from '../../src/site/chart/overlaps';

function wordsOf(locale: Locale) {
  return fillLabels(JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')) as Words, locale);
}

/** Those that readers get: the build keeps them, by their words and by the code that lays them out. */
const chartOf = await keptCharts('.');

const CHARTS = await Promise.all(
  LOCALES.flatMap(({ id: locale }) =>
    FLOWS.map(async (flow) => ({ name: `${flow.id} in ${locale}`, chart: await chartOf(flow, wordsOf(locale)) })),
  ),
);

describe.each(CHARTS)('the chart $name', ({ chart }) => {
  const { boxes, arrows } = chart;
  const labels = arrows.map(({ label }) => label);

  it('fits a phone', () => {
    expect(chart.width).toBeLessThanOrEqual(MAX_WIDTH);
  });

  it('has no text that its font cannot measure', () => {
    expect([...boxes, ...labels].flatMap(({ lines }) => lines).filter((line) => !canMeasure(line))).toEqual([]);
  });

  it('has no text wider than its box', () => {
    const clipped = [...boxes, ...labels].filter(({ lines, width }) => lines.some((line) => widthOf(line) > width));
    expect(clipped).toEqual([]);
  });

  it('has no two boxes that overlap', () => {
    const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((two) => [one, two] as const));
    expect(pairs.filter(([one, two]) => rectsOverlap(one, two))).toEqual([]);
  });

  it('has no answer on a box', () => {
    expect(labels.filter((label) => boxes.some((box) => rectsOverlap(label, box)))).toEqual([]);
  });

  it('has no two answers that overlap', () => {
    expect(labels.filter((one, at) => labels.slice(at + 1).some((two) => rectsOverlap(one, two)))).toEqual([]);
  });

  it('has no arrows that cross', () => {
    expect(crossings(arrows)).toBe(0);
  });

  it('has no arrow that runs through a box', () => {
    expect(boxesHit(arrows, boxes)).toBe(0);
  });

  it('has no arrow that runs through the answer of another', () => {
    expect(labelsHit(arrows)).toBe(0);
  });

  it('has no words on the head of an arrow', () => {
    const heads = arrows
      .flatMap(({ points }) => points.slice(-1))
      .map(({ x, y }) => ({
        x,
        y: y - HEAD / 2,
        width: HEAD,
        height: HEAD,
      }));
    expect(labels.filter((label) => heads.some((head) => rectsOverlap(label, head)))).toEqual([]);
  });

  it('draws every box within its edges', () => {
    const outside = boxes.filter(
      ({ x, y, width, height }) =>
        x - width / 2 < 0 || x + width / 2 > chart.width || y - height / 2 < 0 || y + height / 2 > chart.height,
    );
    expect(outside).toEqual([]);
  });
});
