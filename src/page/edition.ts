import { type Day, latest } from '../lib/dates.ts';

/** The newest change a reader of a sheet may rely on: of what it says, or of a 訂正 that stands on every sheet. */
export const editionWith = (changed: Day, notice: { on: Day } | undefined): Day =>
  latest([changed, ...(notice ? [notice.on] : [])]);
