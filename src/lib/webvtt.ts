/** What is wrong with a WebVTT caption file, in Japanese, with its line; empty when it is fine. */
export function vttProblems(text: string): { line: number; what: string }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const problems: { line: number; what: string }[] = [];
  if (!/^WEBVTT(\s|$)/.test(lines[0] ?? ''))
    problems.push({ line: 1, what: '1行目が「WEBVTT」ではありません' });
  let last = -1;
  let cues = 0;
  lines.forEach((line, i) => {
    if (!line.includes('-->')) return;
    cues++;
    const [start, end] = line.split('-->').map((part) => seconds(part));
    if (start === undefined || end === undefined)
      problems.push({ line: i + 1, what: '時刻が 00:00:01.000 --> 00:00:04.000 の形ではありません' });
    else {
      if (end <= start) problems.push({ line: i + 1, what: '終わりの時刻が、始まりより前です' });
      if (start < last) problems.push({ line: i + 1, what: '前の字幕より早い時刻です' });
      last = start;
      if (!lines[i + 1]?.trim()) problems.push({ line: i + 1, what: '字幕の言葉がありません' });
    }
  });
  if (cues === 0) problems.push({ line: 1, what: '字幕が1つもありません' });
  return problems;
}

/** `01:02.500` or `00:01:02.500` in seconds. */
function seconds(time: string): number | undefined {
  const match = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(time.trim().split(/\s/)[0] ?? '');
  if (!match) return undefined;
  const [, hours = '0', minutes, rest, thousandths] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(thousandths) / 1000;
}
