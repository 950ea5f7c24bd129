import type { ChartModel, ModelArrow, ModelBox } from '../../flow/chart/chartModel';

export interface Stage {
  /** The box through which every way into this stage leads. */
  readonly entry: string;
  readonly boxes: readonly ModelBox[];
  readonly arrows: readonly ModelArrow[];
}

const isInner = ({ key, node }: ModelBox) => key === node;

/**
 * The chart cut where all ways pass through one box, from top to bottom. Each stage is laid out by itself, so that the
 * drawing keeps to the width of a phone instead of drifting sideways with every branch. Arrows into the next stage's
 * entry belong to the stage that they leave.
 */
export function stagesOf({ boxes, arrows }: ChartModel): readonly Stage[] {
  const inner = boxes.filter(isInner).map(({ key }) => key);
  const indexOf = (key: string) => inner.indexOf(key);
  const isPassed = (at: number) => arrows.some(({ from, to }) => indexOf(from) < at && indexOf(to) > at);
  const cuts = inner.map((_key, at) => at).filter((at) => !isPassed(at));
  return cuts.map((at, index) => {
    const own = new Set(inner.slice(at, cuts[index + 1]));
    const ownArrows = arrows.filter(({ from }) => own.has(from));
    const leaves = new Set(ownArrows.map(({ to }) => to));
    return {
      entry: inner[at] ?? '',
      boxes: boxes.filter((box) => own.has(box.key) || (!isInner(box) && leaves.has(box.key))),
      arrows: ownArrows,
    };
  });
}
