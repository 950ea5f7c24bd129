import Head from '@docusaurus/Head';
import { Drawing } from '../../figures/Drawing';
import { FIGURES, type FigureId, figureOf } from '../../figures/figures';
import { kitFrom } from '../../figures/kit';
import { label } from '../../i18n/labels';
import type { Locale } from '../../i18n/locales';
import { longDate } from '../Article/LongDate';
import { FigureFrame } from '../Figure/FigureFrame';
import { StillSheet } from '../Figure/StillSheet';
import styles from './styles.module.css';

type Strings = typeof import('../../../i18n/en/strings.json');

/** The words of all figures in one language. */
interface Sheet extends Pick<Strings, 'figure' | 'drawing'> {
  readonly locale: Locale;
}

const THEMES = ['light', 'dark'] as const;
const IDS = Object.keys(FIGURES) as FigureId[];

function Cell({ id, sheet }: { readonly id: FigureId; readonly sheet: Sheet }) {
  const { locale, figure: words, drawing } = sheet;
  const figure = figureOf(id);
  const note = drawing.note.replace('{{date}}', longDate(figure.checkedOn, locale));
  return (
    <FigureFrame words={{ note, enlarge: drawing.enlarge, close: drawing.close }}>
      <StillSheet alt={words[id]}>
        <Drawing figure={figure} kit={kitFrom((labelId) => label(labelId, locale), drawing.screen)} />
      </StillSheet>
    </FigureFrame>
  );
}

/** For maintainers: every figure in every language and both themes on one sheet. Not linked, not indexed. */
export function FigureGallery({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return (
    <main className={styles.gallery}>
      <Head>
        <title>Figures</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <h1>Figures</h1>
      {IDS.map((id) => (
        <section key={id} id={id} className={styles.row}>
          <h2>{id}</h2>
          {THEMES.map((theme) =>
            sheets.map((sheet) => (
              <div key={sheet.locale + theme} className={styles.cell} data-theme={theme} lang={sheet.locale}>
                <Cell id={id} sheet={sheet} />
              </div>
            )),
          )}
        </section>
      ))}
    </main>
  );
}
