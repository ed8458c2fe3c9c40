import type { Problem } from '../lib/problem.ts';
import type { Contact } from '../registry/contact/schema.ts';
import type { BuiltSite } from './site.ts';

/** What an audit may need beside the built pages. */
export interface AuditContext {
  /** Contacts of the registry, to compare every telephone link with. */
  contacts: readonly Contact[];
  /** Fewest pages this site may have: the number committed in `content/`. */
  leastPages: number;
}

/** One check of the built site. Findings go back to whoever changed the page or the template. */
export type Audit = (site: BuiltSite, context: AuditContext) => Problem[] | Promise<Problem[]>;
