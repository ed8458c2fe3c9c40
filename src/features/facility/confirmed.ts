import { type Day, japaneseDate } from '../../lib/dates.ts';
import { ageOf } from './capability.ts';
import type { Facility } from './schema.ts';

/** What is said of the last confirmation: the day and by whom, and what to think of it when it is long ago. */
export function confirmedText(
  { confirmedOn, confirmedBy, sample }: Pick<Facility, 'confirmedOn' | 'confirmedBy' | 'sample'>,
  today: Day,
): string {
  if (confirmedOn === null)
    return sample ? '最終確認: なし（見本）' : '最終確認: まだです。電話で聞いてください。';
  const said = `最終確認: ${japaneseDate(confirmedOn)}（${confirmedBy}）`;
  switch (ageOf(confirmedOn, today)) {
    case 'expired':
      return `${said}。古くなったため、できることは載せていません。電話で聞いてください。`;
    case 'old':
      return `${said}。1年より前です。変わっているかもしれません。`;
    default:
      return said;
  }
}
