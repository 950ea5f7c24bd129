import type { Props } from '@theme/DocRoot/Layout';

/** No sidebar: with a handful of pages the header holds all the ways there are. */
export default function DocRootLayout({ children }: Props) {
  return children;
}
