import { expect, test } from 'vitest';
import { day, oneOf, strict, text, z } from './schema.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const FILE = 'a.yaml';
const row = strict({ title: text('題名'), updated: day('日'), kind: oneOf('種類', ['a', 'b']).optional() });
const run = (schema: z.ZodType, yaml: string, path: PropertyKey[] = []) => {
  const source = readYaml(yaml, FILE, 2);
  const part = path.reduce<unknown>((value, key) => (value as never)[key], source.value);
  return validate(schema, part, source, FILE, path);
};
const problems = (yaml: string) => run(row, yaml).problems;

test('what fits comes back as the schema makes it, without problems', () => {
  expect(run(row, 'title: 119\nupdated: 2026-11-21')).toEqual({
    data: { title: '119', updated: '2026-11-21' },
    problems: [],
  });
});

test('what does not fit gives no data, and a problem where it stands', () => {
  expect(run(row, 'title: あ\nupdated: 来週')).toEqual({
    data: undefined,
    problems: [
      {
        rule: 'schema',
        file: FILE,
        line: 3,
        column: 10,
        what: expect.stringMatching(/^「日」は 2026-11-21 のように.*。$/),
        mend: 'この行の「updated」を直してください。',
      },
    ],
  });
});

test('a day that was meant is shown in its line', () => {
  expect(problems('title: あ\nupdated: 令和8年11月21日 # 直した')).toMatchObject([
    { corrected: 'updated: 2026-11-21 # 直した' },
  ]);
});

test('a field nobody knows is told at its name, with the one that is near', () => {
  const [found, ...others] = problems('title: あ\nupdated: 2026-11-21\nKindo: a');
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    line: 4,
    column: 1,
    mend: '「kind」のことですか。「Kindo」のつづりを確かめるか、この行を消してください。',
  });
});

test('with none near it is only told', () => {
  expect(problems('title: あ\nupdated: 2026-11-21\nmemorandum: a')[0]?.mend).toBe(
    '「memorandum」のつづりを確かめるか、この行を消してください。',
  );
});

test('a field that is missing is told where its map stands', () => {
  expect(problems('updated: 2026-11-21')).toMatchObject([
    { line: 2, column: 1, what: '「題名」が書かれていません。', mend: '「title: …」の行を足してください。' },
  ]);
});

test('a row of a list is told on its own line, by the path that leads to it', () => {
  const yaml = '- title: あ\n  updated: 2026-11-21\n- title: い\n  updated: 2026-13-01';
  expect(run(row, yaml, [1]).problems).toMatchObject([{ line: 5, column: 12 }]);
  expect(run(row, yaml, [0]).problems).toEqual([]);
});

test('where no field has a name the whole is meant', () => {
  expect(run(z.array(z.string(), { error: () => '一覧です' }), 'あ').problems).toMatchObject([
    { line: 2, column: 1, mend: expect.stringContaining('「項目: [ … ]」') },
  ]);
});

test('a list inside a field is told by the name of the field', () => {
  const schema = z.object({ list: z.array(text('語')) });
  expect(run(schema, 'list:\n  - あ\n  - ""').problems).toMatchObject([
    { line: 4, column: 5, mend: 'この行の「list」を直してください。' },
  ]);
});

test('a value that is wrong twice over is one thing to mend; two values are two', () => {
  const twice = z.object({
    a: z
      .string()
      .refine(() => false, { error: () => '誤り' })
      .refine(() => false, { error: () => '誤り' }),
    b: z.string().refine(() => false, { error: () => '誤り' }),
  });
  expect(run(twice, 'a: あ\nb: い').problems.map(({ line }) => line)).toEqual([2, 3]);
});
