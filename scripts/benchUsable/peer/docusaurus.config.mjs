import path from 'node:path';

/** Docusaurus as it comes; only the words of our widget are found where it looks for them. */
const words = ({ siteDir }) => ({
  name: 'words',
  configureWebpack: () => ({ resolve: { alias: { '@words': path.join(siteDir, 'words') } } }),
});

export default {
  title: 'Lists',
  url: 'http://127.0.0.1',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  future: { v4: true, faster: true },
  plugins: [words],
  presets: [['classic', { docs: false, blog: false }]],
};
