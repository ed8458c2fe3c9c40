import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../lib/characters.ts';
import type { Problem } from '../lib/problem.ts';
import { vttProblems } from '../lib/webvtt.ts';
import { inBody, isFile, type Rule } from './rule.ts';

/** Largest video the site carries itself, in bytes: a hall without Wi-Fi takes it along on a USB stick. */
const LARGEST = 30_000_000;

/** A video can be read as well as heard: captions that work, a picture before it starts, its words as text. */
export const media: Rule = ({ texts, dir }) => {
  const problems: Problem[] = [];
  for (const page of texts)
    for (const use of page.uses.filter(({ name }) => name === 'Video')) {
      const { src, captions, poster, href } = use.attributes;
      const report = (what: string, mend: string) => problems.push({ ...inBody(page, use), what, mend });
      const file = (name: string) => join(dir, 'media', name);
      if (!src) {
        if (!href?.startsWith('https://'))
          report(
            '動画の場所がありません。',
            'media フォルダーのファイルを src に、よその動画は https:// から href に書いてください。',
          );
        continue;
      }
      if (!/\.(mp4|webm)$/.test(src))
        report(`動画「${src}」の種類が使えません。`, '.mp4 か .webm にしてください。');
      if (!captions)
        report(
          '動画に字幕（captions）がありません。耳の聞こえにくい人に伝わりません。',
          '字幕のファイル（.vtt）を media に置き、captions="…" と書いてください。',
        );
      if (!poster)
        report(
          '動画に、はじめに見える絵（poster）がありません。',
          '絵のファイルを media に置き、poster="…" と書いてください。',
        );
      if (use.text.trim() === '')
        report(
          '動画の言葉が、文字で書かれていません。',
          '<Video …> と </Video> のあいだに、話している言葉を書いてください。',
        );
      for (const name of [src, captions, poster])
        if (name && !isFile(file(name)))
          report(
            `ファイル「${name}」が見つかりません。`,
            `${join(dir, 'media')} に置いたファイルの名前を確かめてください。`,
          );
      if (isFile(file(src)) && readFileSync(file(src)).length > LARGEST)
        report(`動画「${src}」が30MBを超えています。`, '短くするか、小さくしてください。');
      if (!captions || !isFile(file(captions))) continue;
      const { text, problem } = decode(readFileSync(file(captions)));
      if (problem)
        problems.push({ file: file(captions), ...problem, what: `字幕が読めません。${problem.what}` });
      else
        for (const { line, what } of vttProblems(text))
          problems.push({
            file: file(captions),
            line,
            what: `字幕が読めません。${what}。`,
            mend: 'この行を直してください。',
          });
    }
  return problems;
};
