import { defineCollection } from 'astro:content';
import { COLLECTIONS } from './content/collections.ts';
import { modelLoader } from './content/loaders.ts';
import { issueSchema } from './features/newsletter/schema.ts';
import { outlineSchema } from './page/outline.ts';

export const collections = {
  site: defineCollection({ loader: modelLoader('site'), schema: COLLECTIONS.site.schema }),
  card: defineCollection({ loader: modelLoader('card'), schema: COLLECTIONS.card.schema }),
  page: defineCollection({ loader: modelLoader('page'), schema: COLLECTIONS.page.schema }),
  audience: defineCollection({ loader: modelLoader('audience'), schema: COLLECTIONS.audience.schema }),
  event: defineCollection({ loader: modelLoader('event'), schema: COLLECTIONS.event.schema }),
  deck: defineCollection({ loader: modelLoader('deck'), schema: COLLECTIONS.deck.schema }),
  // Astro makes a picture of the cover; the model knows only its file name.
  issue: defineCollection({ loader: modelLoader('issue'), schema: ({ image }) => issueSchema(image()) }),
  outline: defineCollection({ loader: modelLoader('outline'), schema: outlineSchema }),
  facility: defineCollection({ loader: modelLoader('facility'), schema: COLLECTIONS.facility.schema }),
  material: defineCollection({ loader: modelLoader('material'), schema: COLLECTIONS.material.schema }),
  contact: defineCollection({ loader: modelLoader('contact'), schema: COLLECTIONS.contact.schema }),
  fact: defineCollection({ loader: modelLoader('fact'), schema: COLLECTIONS.fact.schema }),
  term: defineCollection({ loader: modelLoader('term'), schema: COLLECTIONS.term.schema }),
  voice: defineCollection({ loader: modelLoader('voice'), schema: COLLECTIONS.voice.schema }),
  area: defineCollection({ loader: modelLoader('area'), schema: COLLECTIONS.area.schema }),
  asked: defineCollection({ loader: modelLoader('asked'), schema: COLLECTIONS.asked.schema }),
  meeting: defineCollection({ loader: modelLoader('meeting'), schema: COLLECTIONS.meeting.schema }),
  source: defineCollection({ loader: modelLoader('source'), schema: COLLECTIONS.source.schema }),
};
