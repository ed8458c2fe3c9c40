import { describe, expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { tieBreaker } from './tie-breaker.ts';

const { append, change, only } = badCity();

test('a tie-breaker typed by hand is told where it stands', () => {
  append('pages/kokoro.mdx', '夜のことです。\n\n判断に迷うとき、連絡がつかないときは119へ。');
  expect(only('pages/kokoro.mdx', '連絡がつかない').mend).toContain('<TieBreaker />');
});

test('in the front matter too', () => {
  change(
    'pages/kokoro.mdx',
    'lead: ',
    'lead: 前もって主治医と話し合ってあることは、まずその番号へ電話します。',
  );
  only('pages/kokoro.mdx', 'lead:');
});

const found = (body: string) =>
  tieBreaker(sampleContent({ texts: [sampleText(body)] }), { today: '2026-11-21', live: false });

describe('the rule in other words', () => {
  test.each([
    '迷ったり、電話がつながらなかったりしたら、つながりませんと思わず119番へ。',
    '判断がつかないときと、連絡が取れないときは、１１９へかけます。',
    '判断に迷う場合や、連絡がとれない場合は119番に電話します。',
    'あらかじめ相談してある症状のときは、まず訪問看護や在宅の主治医へ。',
    '事前に話し合ってあることなら、先に訪問看護に連絡します。',
    '前もって決めてあります。そのときは、まず主治医に電話を。',
    'すでに在宅医療を受けている方は、まず訪問看護や在宅の主治医へ。',
    '- 迷うとき、だれも電話に出ないときは119へ。',
  ])('%s', (body) => expect(found(body)).toHaveLength(1));
});

describe('a sentence that is none', () => {
  test.each([
    '子どものことでも、判断に迷うときは119へ。',
    'つながらない時間は、かかりつけ医に電話してください。判断に迷うときは119へ。',
    '前もって、だれに電話するかを話し合っておきます。',
    '番号は、次の訪問の日に聞きます。まず看護師に聞いてください。',
    '<TieBreaker />',
  ])('%s', (body) => expect(found(body)).toEqual([]));
});
