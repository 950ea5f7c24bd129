import { useEffect, useState } from 'react';
import { t } from '../../i18n/widgetText';
import checker from '../Checker/styles.module.css';
import { Causes } from './Causes';
import { loadWords } from './loadWords';
import { useCase } from './useCase';

/** True once the words of causes have come. */
export function useWords(wanted: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (wanted) loadWords().then(() => setReady(true), console.error);
  }, [wanted]);
  return ready;
}

/** What all that is known on this page makes of the causes: the same list beneath every widget, folded. */
export function CaseCauses() {
  const causes = useCase()?.report.causes.filter(({ likelihood }) => likelihood !== 'ruled_out') ?? [];
  const ready = useWords(causes.length > 0);
  const [leading] = causes;
  if (!leading || !ready) return null;
  return (
    <details className={checker.help} data-case="">
      <summary>
        {t('paste.soFar')} <b>{t(`cause.${leading.id}.title`)}</b> ({t(`paste.likelihood.${leading.likelihood}`)})
      </summary>
      <Causes causes={causes} />
    </details>
  );
}
