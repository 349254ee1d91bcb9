/** The sites that ./bench.ts measures this one against: the least that makes a page of each post, and their list. */

/** Files of a site, by their path. */
type Files = Record<string, string>;

export const bareAstro: Files = {
  'package.json': '{ "type": "module" }',
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ base: 'posts', pattern: '*.{md,mdx}' }) }) };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const posts = await getCollection('posts');
---
<title>Articles</title>
<ul>{posts.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a> {data.summary}</li>)}</ul>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<title>{post.data.title}</title>
<h1>{post.data.title}</h1>
<p>{post.data.summary}</p>
<Content />
`,
};

export const hugo: Files = {
  'hugo.toml': `disableKinds = ['taxonomy', 'term', 'rss', 'sitemap']`,
  'layouts/_default/single.html': '<title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Params.summary }}{{ .Content }}',
  'layouts/index.html':
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>',
};
