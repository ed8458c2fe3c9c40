import type { Mistake } from './edit.ts';

/** Slips of staff in texts. */
export const MISTAKES: Mistake[] = [
  {
    name: 'a telephone number typed into a sentence',
    edit: (city) => city.append('pages/soudan.mdx', '夜は 04-7000-0000 へ。'),
    file: 'pages/soudan.mdx',
    at: '04-7000-0000',
    says: /電話番号/,
  },
];
