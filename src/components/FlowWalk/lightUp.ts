import type { Step } from '../../flow/walk';

/** Marks the way taken in the chart of a flow, where the page has one; the style sheet of the chart draws it. */
export function lightUp(flow: string, steps: readonly Step[], now: string): void {
  const chart = document.querySelector(`[data-chart="${flow}"]`);
  if (!chart) return;
  for (const lit of chart.querySelectorAll('[data-on]')) lit.removeAttribute('data-on');
  for (const { node, answer } of steps) {
    for (const box of chart.querySelectorAll(`a[data-node="${node}"]`)) box.setAttribute('data-on', 'passed');
    chart.querySelector(`[data-from="${node}"][data-answers~="${answer}"]`)?.setAttribute('data-on', 'passed');
  }
  for (const box of chart.querySelectorAll(`a[data-node="${now}"]`)) box.setAttribute('data-on', 'now');
}
