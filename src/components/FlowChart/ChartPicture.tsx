import { Fragment } from 'react';
import type { Chart, ChartArrow, ChartBox } from '../../flow/chart/chartTypes';
import { BASELINE, HEAD, ICON, insetOf, LABEL_PAD, LINE_HEIGHT, PAD_Y } from '../../flow/chart/sizes';
import { outlineOf } from './outlines';
import { signOf } from './signs';
import styles from './styles.module.css';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly chart: Chart;
  readonly title: string;
  /** A walk on the page lights up the way in it, so boxes and arrows carry the names of their nodes. */
  readonly isWalked: boolean;
  /** The link of a step, in the reader's language. */
  readonly linkTo: (href: string) => string;
  /** The words for a circle with a number. */
  readonly goTo: (number: number) => string;
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

function Lines({ lines, x, y }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + index * LINE_HEIGHT + BASELINE}>
      {line}{' '}
    </text>
  ));
}

function Box({
  box,
  isWalked,
  linkTo,
  goTo,
}: { readonly box: ChartBox } & Pick<Props, 'isWalked' | 'linkTo' | 'goTo'>) {
  const isReference = box.kind === 'reference';
  const top = box.y - box.height / 2 + PAD_Y;
  const left = box.x - box.width / 2 + insetOf(box.kind);
  return (
    <a
      href={linkTo(box.href)}
      tabIndex={-1}
      data-kind={box.kind}
      data-node={isWalked && !isReference ? box.node : undefined}
      aria-label={isReference ? goTo(box.number) : undefined}
    >
      <path data-part="outline" d={outlineOf(box.kind, box) + signOf(box.kind, left, top + 1)} />
      {isReference ? (
        <text x={box.x} y={box.y + 5} data-part="number">
          {box.head}
        </text>
      ) : (
        <>
          <text x={left + ICON} y={top + BASELINE} data-part="head">
            {box.head}{' '}
          </text>
          <Lines lines={box.lines} x={left} y={top + LINE_HEIGHT} />
        </>
      )}
    </a>
  );
}

function lineThrough({ points }: ChartArrow): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** An arrow's words have a rim in the colour of the page, so that the line ends before them. */
function Arrow({
  arrow,
  isWalked,
  tip,
}: { readonly arrow: ChartArrow; readonly tip: string } & Pick<Props, 'isWalked'>) {
  const { label } = arrow;
  return (
    <>
      <path
        data-part="line"
        data-from={isWalked ? arrow.from : undefined}
        data-answers={isWalked ? arrow.answers.join(' ') : undefined}
        d={lineThrough(arrow)}
        markerEnd={`url(#${tip})`}
      />
      <Lines lines={label.lines} x={label.x} y={label.y - label.height / 2 + LABEL_PAD} />
    </>
  );
}

/**
 * A laid-out chart as a drawing that is in the page from the start: no script, sharp at any size, each box a link. A
 * keyboard goes by the steps or the list that the chart is drawn of, which have the same links: 46 boxes would stand in
 * its way.
 */
export function ChartPicture({ id, chart, title, isWalked, linkTo, goTo }: Props) {
  const tip = `${id}-tip`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields
    <svg className={styles.chart} role="group" viewBox={`0 0 ${chart.width} ${chart.height}`}>
      <title>{title}</title>
      <defs>
        <marker
          id={tip}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth={HEAD}
          markerHeight={HEAD}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and their words, none of which takes focus */}
      <g aria-hidden="true">
        {chart.arrows.map((arrow) => (
          <Arrow key={`${arrow.from}-${arrow.answers[0]}`} arrow={arrow} isWalked={isWalked} tip={tip} />
        ))}
      </g>
      {chart.boxes.map((box) => (
        <Fragment key={box.key}>
          <Box box={box} isWalked={isWalked} linkTo={linkTo} goTo={goTo} />
        </Fragment>
      ))}
    </svg>
  );
}
