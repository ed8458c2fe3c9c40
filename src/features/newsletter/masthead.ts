import { japaneseDate } from '../../lib/dates.ts';
import { type Issue, issueName } from './schema.ts';

/** 「第12号・令和8年12月1日発行・冬号」; a sample says that number and day are not known. */
export function mastheadText({
  number,
  issuedOn,
  season,
  sample,
}: Pick<Issue, 'number' | 'issuedOn' | 'season' | 'sample'>): string {
  if (sample || issuedOn === null) return `号数と発行日は市に確認中・${season}`;
  return `${issueName({ number })}・${japaneseDate(issuedOn)}発行・${season}`;
}
