import { type ComponentType, useEffect, useState } from 'react';
import type { CheckerName } from '../../flow/graph';
import { t } from '../../i18n/widgetText';
import type { CheckerProps } from '../Checker';
import checker from '../Checker/styles.module.css';
import { loadIsland } from '../Island/loadIsland';
import type { Props as PermissionProps } from '../PermissionCheck/island';

type Embedded = CheckerProps & Pick<PermissionProps, 'labels'>;

interface Props extends Omit<Embedded, 'embedded'> {
  readonly name: CheckerName;
}

/** The article's own checker inside a question, loaded when the question is reached. */
export function CheckerSlot({ name, ...props }: Props) {
  const [loaded, setLoaded] = useState<{ readonly Widget?: ComponentType<Embedded>; readonly failed?: true }>({});

  useEffect(() => {
    let current = true;
    loadIsland<ComponentType<Embedded>>(name).then(
      (Widget) => current && setLoaded({ Widget }),
      () => current && setLoaded({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [name]);

  const { Widget, failed } = loaded;
  if (Widget) return <Widget {...props} embedded />;
  return <p className={checker.help}>{failed ? t('flow.walk.failed') : t('flow.walk.loading')}</p>;
}
