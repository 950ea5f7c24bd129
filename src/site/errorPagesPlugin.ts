import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { errorsByDigits } from '../validator/checks/errors';

/**
 * An address of its own for each error number, `/error-codes/2015/`, worth linking from a log or a product, and a page for
 * numbers that we do not know, which `finishPlugin` makes their `404.html`.
 */
export default function errorPagesPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  // The underscore keeps Docusaurus from making pages of them by itself.
  const component = (name: string) => path.join(siteDir, `src/pages/${name}.tsx`);
  return {
    name: 'error-pages',
    contentLoaded({ actions }) {
      for (const digits of errorsByDigits().keys()) {
        actions.addRoute({ path: `${baseUrl}error-codes/${digits}/`, component: component('_error'), exact: true });
      }
      actions.addRoute({ path: `${baseUrl}error-codes/unknown/`, component: component('_unknownError'), exact: true });
    },
  };
}
