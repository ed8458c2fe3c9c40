import { readFileSync, writeFileSync } from 'node:fs';
import { withReference } from '../dialect/reference.ts';

/** `npm run reference`: writes the table of components into the staff guide. */
const GUIDE = 'content/README.md';
writeFileSync(GUIDE, withReference(readFileSync(GUIDE, 'utf8')));
