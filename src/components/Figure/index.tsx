import { useContext } from 'react';
import { Drawing } from '../../figures/Drawing';
import { type FigureId, figureOf, isPractice } from '../../figures/figures';
import { kitFrom } from '../../figures/kit';
import { label } from '../../i18n/labels';
import { pageLocale, t } from '../../i18n/pageText';
import { longDate } from '../Article/LongDate';
import { Island } from '../Island';
import { FigureFrame } from './FigureFrame';
import { FiguresSeen } from './FiguresSeen';
import Practice from './island';
import { StillSheet } from './StillSheet';

const kit = kitFrom((id) => label(id, pageLocale), { or: t('drawing.screen.or') });

/**
 * A drawing of the place on the screen where a step happens. The step beside it says what to do there, so it has no
 * caption; the first of a page says that it is a drawing. It is enough without scripts; with them it opens in full
 * screen, and where that teaches, it can be operated.
 *
 * In MDX: `<Figure id="trading_save"/>`; the id is a row of `src/figures/figures.ts`.
 */
export function Figure({ id }: { readonly id: FigureId }) {
  const alt = t(`figure.${id}`);
  const figure = figureOf(id);
  const seen = useContext(FiguresSeen);
  const isFirst = seen.size === 0 || [...seen][0] === id;
  seen.add(id);
  const words = {
    note: isFirst ? t('drawing.note', { date: longDate(figure.checkedOn, pageLocale) }) : undefined,
    enlarge: t('drawing.enlarge'),
    close: t('drawing.close'),
  };
  return (
    <FigureFrame id={`figure-${id}`} words={words}>
      {isPractice(id) ? (
        <Island name="Figure" Widget={Practice} props={{ id, alt }} />
      ) : (
        <StillSheet alt={alt}>
          <Drawing figure={figure} kit={kit} />
        </StillSheet>
      )}
    </FigureFrame>
  );
}
