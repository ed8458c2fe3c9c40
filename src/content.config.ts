import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readSite } from './content/site.ts';
import { audienceSchema } from './features/audience/schema.ts';
import { eventSchema } from './features/event/schema.ts';
import { pageSchema } from './features/guide/schema.ts';
import { materialSchema } from './features/material/schema.ts';
import { isOut, type ListedIssue } from './features/newsletter/issues.ts';
import { issueSchema } from './features/newsletter/schema.ts';
import { voiceSchema } from './features/voice/schema.ts';
import { buildDay, contentDir } from './lib/environment.ts';
import { type StrictOptions, strictLoader, yamlEntry, yamlRows } from './lib/loaders.ts';
import { pageUrl } from './lib/page-url.ts';
import { areaSchema } from './registry/area/schema.ts';
import { contactSchema } from './registry/contact/schema.ts';
import { factSchema } from './registry/fact/schema.ts';
import { termSchema } from './registry/glossary/schema.ts';
import { siteSchema } from './registry/site/schema.ts';
import { sourceSchema } from './registry/source/schema.ts';

const both = (file: string) => [`registry/national/${file}`, `registry/city/${file}`];

/** The MDX files of a folder of `content/`; the path of a file is the end of its URL. */
const texts = (folder: string, at: string, options?: StrictOptions) =>
  strictLoader(
    glob({
      base: `${contentDir()}/${folder}`,
      pattern: '**/[^_]*.mdx',
      generateId: ({ entry }) => at + pageUrl(entry),
    }),
    options,
  );

/** An issue appears on its day; a scheduled build publishes it. Samples are for the preview. */
const isOutToday = (issue: ListedIssue) => isOut(issue, buildDay(), readSite().status === 'live');

export const collections = {
  site: defineCollection({ loader: yamlEntry('site.yaml', 'site'), schema: siteSchema }),
  page: defineCollection({ loader: texts('pages', ''), schema: pageSchema }),
  audience: defineCollection({
    loader: texts('nenrei', '/nenrei', { mayBeEmpty: true }),
    schema: audienceSchema,
  }),
  event: defineCollection({ loader: texts('koza', '/koza', { mayBeEmpty: true }), schema: eventSchema }),
  issue: defineCollection({
    loader: texts('ouchi', '/ouchi', { mayBeEmpty: true, keep: isOutToday }),
    schema: ({ image }) => issueSchema(image()),
  }),
  material: defineCollection({
    loader: yamlRows(['shiryo/list.yaml'], 'id', { mayBeEmpty: true }),
    schema: materialSchema,
  }),
  contact: defineCollection({ loader: yamlRows(both('contacts.yaml'), 'id'), schema: contactSchema }),
  fact: defineCollection({ loader: yamlRows(both('facts.yaml'), 'id'), schema: factSchema }),
  term: defineCollection({ loader: yamlRows(both('glossary.yaml'), 'term'), schema: termSchema }),
  voice: defineCollection({
    loader: yamlRows(['koe.yaml'], 'id', { mayBeEmpty: true }),
    schema: voiceSchema,
  }),
  area: defineCollection({ loader: yamlRows(['registry/city/areas.yaml'], 'id'), schema: areaSchema }),
  source: defineCollection({ loader: yamlRows(['registry/city/sources.yaml'], 'id'), schema: sourceSchema }),
};
