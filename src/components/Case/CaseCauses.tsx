import { useEffect, useState } from 'react';
import { t } from '../../i18n/widgetText';
import checker from '../Checker/styles.module.css';
import { loadWords } from './loadWords';
import { useCase } from './useCase';

type Words = typeof import('./words');

/** The list of causes, once it and its words have come. */
export function useWords(wanted: boolean): Words | undefined {
  const [loaded, setLoaded] = useState<Words | undefined>(undefined);
  useEffect(() => {
    if (wanted) loadWords().then(setLoaded, console.error);
  }, [wanted]);
  return loaded;
}

/** What all that is known on this page makes of the causes: the same list beneath every widget, folded. */
export function CaseCauses() {
  const causes = useCase()?.report.causes ?? [];
  const words = useWords(causes.length > 0);
  const leading = causes.find(({ likelihood }) => likelihood !== 'ruled_out');
  if (!leading || !words) return null;
  return (
    <details className={checker.help} data-case="">
      <summary>
        {t('paste.soFar')} <b>{t(`cause.${leading.id}.title`)}</b> ({t(`paste.likelihood.${leading.likelihood}`)})
      </summary>
      <words.Causes causes={causes} />
    </details>
  );
}
