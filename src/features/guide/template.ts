import type { Day } from '../../lib/dates.ts';
import { type Beginning, CHECK, TO_WRITE, uncheckedFields, yamlValue } from '../../page/begin.ts';

/** What `npm run new -- page` is told. */
type Answers = Record<'title' | 'folder' | 'name', string>;

/** What a new page has to know of the others and of the day. */
export interface PageContext {
  today: Day;
  reviewBy: Day;
  /** Folders of `pages/` that are there. */
  folders: readonly string[];
  /** A word of the glossary, for the example. */
  term: string;
  /** Place among the pages of a folder. */
  orderIn(folder: string): number;
  /** Names of files a title gives by itself. */
  namesOf(title: string): readonly string[];
  /** What a page at this address has to say, as paragraphs. */
  musts(url: string): readonly string[];
}

const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

/** How a new page is begun. */
export const pageBeginning = (context: PageContext): Beginning<keyof Answers> => ({
  label: 'ページ',
  questions: {
    title: { ask: '題名（大見出しになります）', example: '見本のページ' },
    folder: {
      ask: 'どのフォルダーに置きますか（新しい名前でもよい。どこにも入れないときは Enter）',
      example: '',
      choices: context.folders,
      offer: () => [''],
      read: (typed) => typed.replace(/^(content\/)?(pages\/)?\/?|\/+$/g, ''),
    },
    name: {
      ask: 'ファイルの名前（半角の小文字・数字・-。ページのアドレスになります）',
      example: 'mihon-no-page',
      offer: ({ title }) => context.namesOf(title),
      names: true,
      read: (typed) => typed.replace(/\.mdx$/, ''),
    },
  },
  file: ({ folder, name }) => `${inFolder(folder, name)}.mdx`,
  text: (answers) => pageTemplate(answers, context),
  next: [],
  check: CHECK,
});

/** A page that says nothing yet and shows how one is written. */
function pageTemplate({ title, folder, name }: Answers, context: PageContext): string {
  const musts = context.musts(`/${inFolder(folder, name)}/`);
  return `---
title: ${JSON.stringify(title)}
label: ${JSON.stringify(title)}           # 短い名前。目次に出ます
lead: ${TO_WRITE}このページで何がわかるかを、1〜2文で書きます。
order: ${context.orderIn(folder)}                     # フォルダーの中で並ぶ順番
audiences: [all]             # 読む人。年代を書くと（65 など）、その年代のページにも出ます
sources: []                  # もとにした事実のID（registry の facts.yaml）
emergency: end               # 119の箱の場所。急なときのページは top
medical: true                # 治療のことを書かないページは false
${uncheckedFields(context.today)}
reviewBy: ${yamlValue(context.reviewBy)}         # 次に確認する日。#7119を載せるページは3か月以内
# next: [/soudan/]           # 「つぎに読む」のページ（3つまで）。書くときは、はじめの「# 」を消します
---

${TO_WRITE}答えから書きます。だれが、いつ、どの順に、何をするか。むずかしい言葉は、<Term>${context.term}</Term>のように書くと、読みと意味がつきます。

## はじめにすること

<Steps>

<Step title="することの1つ目">

${TO_WRITE}手順の1つ目です。

</Step>

<Step title="することの2つ目">

${TO_WRITE}手順の2つ目です。

</Step>

</Steps>
${musts.map((must) => `\n${must}\n`).join('')}`;
}
