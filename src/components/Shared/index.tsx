import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { t } from '../../i18n/pageText';
import type { Data } from './structuredData';

interface Props {
  /** Name of the picture that the build draws for this page: see `src/site/card/writePictures.ts`. */
  readonly card: string;
  /** What stands on the picture. */
  readonly title: string;
  readonly data: readonly Data[];
}

/** Addresses in the data have to be whole, and none may end the script. */
function asScript(data: Data, whole: (path: string) => string): string {
  const text = JSON.stringify(data, (_key, value) =>
    typeof value === 'string' && value.startsWith('/') ? whole(value) : value,
  );
  return text.replaceAll('<', '\\u003c');
}

/** What messengers and search engines find in the head of a page: its picture, and what it is in the words of schema.org. */
export function Shared({ card, title, data }: Props) {
  const { withBaseUrl } = useBaseUrlUtils();
  const whole = (path: string) => withBaseUrl(path, { absolute: true, forcePrependBaseUrl: false });
  const picture = withBaseUrl(`/cards/${card}.png`, { absolute: true });
  return (
    <Head>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('site.brand')} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      {data.map((it) => (
        <script key={String(it['@type'])} type="application/ld+json">
          {asScript(it, whole)}
        </script>
      ))}
    </Head>
  );
}
