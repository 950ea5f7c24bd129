import type uPlot from 'uplot';
import type { ReportAnswer } from '../../report/types';
import { dayText, number, percent } from './format';

const HEIGHT = 240;

/** Colours are the page's own, read anew at each drawing, so that light and dark need no second table. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** At which points editions first appeared, and their places in the list below; a month holds all of its days. */
function marksOf({ points, revisionMarks }: ReportAnswer): readonly { readonly at: number; readonly names: string }[] {
  return points.flatMap(({ at }, index) => {
    const places = revisionMarks.flatMap(({ day }, place) => (day.startsWith(at) ? [place + 1] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ at: index, names: first === last ? number(first) : `${number(first)}–${number(last)}` }];
  });
}

/** Whole numbers only: there is no half a vote, and no point between two days. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000];

const PERCENT = [0, 0.25, 0.5, 0.75, 1];

/**
 * Stacked bars: all votes behind, those for "yes" in front; a line for the share of "yes", and a dashed one with its number
 * where an edition appeared.
 */
export function chartOptions(Plot: typeof uPlot, answer: ReportAnswer, width: number): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: () => token('--ink-soft'),
    grid: { stroke: () => token('--line'), width: 1 },
    ticks: { show: false },
    font: '13px system-ui, sans-serif',
    incrs: WHOLE,
  };
  const bars = (colour: string): uPlot.Series => ({
    fill: () => token(colour),
    stroke: () => token('--ink-soft'),
    width: 0,
    points: { show: false },
    paths: Plot.paths.bars?.({ size: [0.8, 60] }),
  });
  const line: uPlot.Series = {
    scale: 'share',
    stroke: () => token('--ink'),
    width: 2,
    points: { show: false },
    spanGaps: true,
  };
  const drawMarks = (chart: uPlot) => {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.strokeStyle = token('--ink');
    ctx.lineWidth = devicePixelRatio * 1.5;
    ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.fillStyle = token('--ink');
    ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textAlign = 'left';
    let free = 0;
    for (const { at, names } of marksOf(answer)) {
      const x = Math.round(chart.valToPos(at - 0.5, 'x', true));
      // A number that would stand on another one is left to the list below.
      if (x >= free) {
        ctx.fillText(names, x + 3 * devicePixelRatio, bbox.top + 12 * devicePixelRatio);
        free = x + ctx.measureText(names).width + 6 * devicePixelRatio;
      }
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    }
    ctx.restore();
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    scales: {
      x: { time: false, range: [-0.6, answer.points.length - 0.4] },
      y: { range: (_chart, _low, high) => [0, Math.max(high * 1.15, 4)] },
      share: { range: [0, 1] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 90,
        values: (_chart, splits) => splits.map((at) => (answer.points[at] ? dayText(answer.points[at].at) : '')),
      },
      { ...axis, size: 55, values: (_chart, splits) => splits.map(number) },
      {
        ...axis,
        scale: 'share',
        side: 1,
        size: 50,
        grid: { show: false },
        splits: PERCENT,
        values: (_chart, splits) => splits.map(percent),
      },
    ],
    series: [{}, bars('--line-strong'), bars('--accent'), line],
    hooks: { draw: [drawMarks] },
  };
}

/** Position, all votes, those for "yes", and their share of each point; no votes have none. */
export function chartData({ points }: ReportAnswer): uPlot.AlignedData {
  return [
    points.map((_, index) => index),
    points.map(({ yes, no }) => yes + no),
    points.map(({ yes }) => yes),
    points.map(({ yes, no }) => (yes + no > 0 ? yes / (yes + no) : null)),
  ];
}
