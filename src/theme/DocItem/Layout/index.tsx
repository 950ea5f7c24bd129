import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/DocItem/Layout';
import MDXContent from '@theme/MDXContent';
import { Article } from '../../../components/Article';
import { Feedback } from '../../../components/Feedback';
import { PageTools } from '../../../components/PageTools';
import { Shared } from '../../../components/Shared';
import { articleData } from '../../../components/Shared/structuredData';
import { YouSaid } from '../../../components/YouSaid';

/** Front matter keys of ours; Docusaurus passes unknown keys through. */
interface OurFrontMatter {
  readonly updated?: string;
  readonly source_updated?: string;
  readonly feedback?: boolean;
  readonly revision: string;
  readonly title_meta?: string;
}

export default function DocItemLayout({ children }: Props) {
  const { metadata, frontMatter, toc } = useDoc();
  const { siteConfig } = useDocusaurusContext();
  const { updated, source_updated, feedback, revision, title_meta } = frontMatter as unknown as OurFrontMatter;
  const page = `/${metadata.permalink.slice(siteConfig.baseUrl.length)}`;
  return (
    <>
      <Shared
        card={metadata.id}
        title={title_meta ?? metadata.title}
        data={articleData({
          path: metadata.permalink,
          title: metadata.title,
          description: metadata.description,
          updated,
        })}
      />
      <Article title={metadata.title} toc={toc} updated={updated} sourceUpdated={source_updated}>
        <MDXContent>{children}</MDXContent>
        <YouSaid page={page} />
        {feedback && <Feedback page={page} revision={revision} />}
        <PageTools path={metadata.permalink} />
      </Article>
    </>
  );
}
