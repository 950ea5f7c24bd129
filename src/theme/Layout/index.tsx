import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/Layout';
import LayoutProvider from '@theme/Layout/Provider';
import { Footer } from '../../components/Footer';
import { Header } from '../../components/Header';

/** Our own frame around every page; nothing of the stock navbar, sidebar or footer is used. */
export default function Layout({ children, title, description }: Props) {
  return (
    <LayoutProvider>
      <PageMetadata title={title} description={description} />
      <Header />
      {children}
      <Footer />
    </LayoutProvider>
  );
}
