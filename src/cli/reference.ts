import { readFileSync, writeFileSync } from 'node:fs';
import { withReference } from '../content/reference.ts';

/** `npm run reference`: writes the tables of components and fields into the staff guide. */
const GUIDE = 'content/README.md';
writeFileSync(GUIDE, withReference(readFileSync(GUIDE, 'utf8')));
