import { describe, expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, change, lineOf, errors, told, only } = badCity();
const page = 'pages/soudan.mdx';

describe('facts', () => {
  test('an unknown fact', () => {
    append(page, '<Stat fact="F999" />');
    expect(only(page, 'F999').what).toContain('F999');
  });

  test('an internal fact as a source', () => {
    change(page, 'sources: []', 'sources: [F906]');
    expect(only(page, 'F906').what).toContain('内部');
  });

  test.each(['sources: [P127]', '<Stat fact="P127" />'])('a fact that may not be shown: %s', (quoted) => {
    if (quoted.startsWith('sources')) change(page, 'sources: []', quoted);
    else append(page, quoted);
    expect(only(page, 'P127').what).toContain('載せられません');
  });

  test('a fact for professionals on a citizens’ page', () => {
    append(page, '<Stat fact="F905" />');
    expect(only(page, 'F905').what).toContain('専門職');
  });

  test('the figure of a link-only fact', () => {
    append(page, '<Num fact="P028" />');
    expect(only(page, '"P028"').what).toContain('数字は載せず');
  });

  test('one of several numbers without saying which', () => {
    append(page, '<Num fact="F902" />');
    expect(only(page, 'F902').mend).toContain('令和7年度');
  });

  test('an id in full-width letters is told as it should be', () => {
    append(page, '<Stat fact="Ｆ９００" />');
    expect(only(page, 'Ｆ９００').mend).toContain('「F900」のことですか');
  });
});

describe('contacts and words', () => {
  test.each(['C010', 'C011', 'C003'])('the contact %s, which may not be published', (id) => {
    append(page, `<Contact id="${id}" />`);
    expect(only(page, `"${id}"`).what).toContain('載せられません');
  });

  test('a contact in single quotes that may not be published', () => {
    append(page, "<Contact id='C010' />");
    expect(told()).toEqual([expect.stringContaining('C010')]);
  });

  test('one contact of a box that may not be published', () => {
    append(page, '<ContactBox title="窓口" ids="C002 C010" />');
    expect(errors()).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('C010'), line: lineOf(page, 'C002 C010') }),
    );
  });

  test('an unknown word', () => {
    append(page, '<Term>ほげ</Term>の話');
    expect(only(page, 'ほげ').what).toContain('用語の台帳');
  });

  test('an event that cannot be shown', () => {
    append(page, '<EventNotice id="nai" />');
    expect(only(page, 'id="nai"').mend).toContain('mihon-no-hi');
  });
});

describe('charts', () => {
  const page = 'pages/suuji.mdx';

  test('a chart asked for a year that has no number', () => {
    append(page, '<Chart fact="F903" title="見本" years="令和2年度 令和7年度" />');
    expect(only(page, '令和2年度').mend).toContain('令和5年度');
  });

  test('numbers of two units on one axis', () => {
    append(page, '<Chart fact="F903 F902" title="見本" />');
    expect(only(page, '"F903 F902"').what).toContain('単位');
  });

  test('a chart of a fact for professionals on a page for everybody', () => {
    append(page, '<Chart fact="F903 F905" title="見本" />');
    expect(told()).toContainEqual(expect.stringContaining('専門職'));
  });

  test('a kind of chart that does not exist', () => {
    append(page, '<Chart fact="F903" title="見本" as="pie" />');
    expect(only(page, 'as="pie"').mend).toContain('windows');
  });
});
