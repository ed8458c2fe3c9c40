import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AREA_ID, cityWords, wordsIn } from './fixtures/city-words.ts';
import { FIXTURE_CITY } from './fixtures/small-city.ts';

/** The words of the city whose `content/` this is. */
const REAL = cityWords('content').filter(({ from }) => from !== AREA_ID);
const FIXTURE = cityWords(FIXTURE_CITY);

/** `file:line 「word」` of every word of a city in some files. */
const found = (files: readonly string[], words = REAL): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        wordsIn(line, words).map(({ word, from }) => `${file}:${i + 1} 「${word}」 ← ${from}`),
      ),
  );

/** The files of the repository, as git knows them, and those that are not in it yet. */
const tracked = (...paths: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...paths], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => existsSync(file));

test('each city has the words a reader would know it by', () => {
  const known = REAL.map(({ from }) => from.split(' ')[0]);
  for (const from of ['site.yaml', 'contacts.yaml', 'areas.yaml', 'sources.yaml', 'facts.yaml', 'card.yaml'])
    expect(known).toContain(from);
  expect(REAL.length).toBeGreaterThan(20);
  expect(FIXTURE.map(({ word }) => word)).toEqual(
    expect.arrayContaining([
      'おうち療養みほん',
      '見本市',
      '見本県',
      '見本課',
      '北地区',
      '06-1000-0001',
      '0610000001',
      'example.org/mihon',
    ]),
  );
  expect(wordsIn('見本の欄には mihon-1、06-1000-00010 とあります', FIXTURE)).toEqual([]);
  expect(wordsIn('tel:0610000001', FIXTURE)).toHaveLength(1);
});

// tests/search holds questions to the real site: they go with its content.
test('the code, its tests and its settings name no city but the invented one', () => {
  const others = [':(exclude)content', ':(exclude)tests/search', ':(exclude)package-lock.json'];
  const files = tracked('src', 'public', 'tests', '*.json', '*.ts', '*.yml', ...others);
  expect(files.length).toBeGreaterThan(300);
  expect(found(files)).toEqual([]);
});

test('what is true everywhere names no city, and keeps to itself what only one city knows', () => {
  const own = REAL.filter(({ from }) => /^(site|contacts|card|sources)/.test(from));
  expect(found(globSync('content/registry/national/*.yaml'), own)).toEqual([]);
  expect(found(globSync(`${FIXTURE_CITY}/registry/national/*.yaml`), FIXTURE)).toEqual([]);
});

test('the guide for staff names no city: every city keeps it', () => {
  expect(found(['content/README.md'])).toEqual([]);
});

test('the two cities have no word in common', () => {
  const words = new Set(REAL.map(({ word }) => word));
  expect(FIXTURE.filter(({ word }) => words.has(word))).toEqual([]);
});

test('no picture, film or PDF of one city is that of the other: nobody can search what is drawn in it', () => {
  const bytes = (city: string) =>
    new Map(
      globSync('{media,shiryo,pages,nenrei,koza,ouchi}/**/*.{png,jpg,jpeg,webp,mp4,webm,pdf,xlsx,docx}', {
        cwd: city,
      }).map((file) => [readFileSync(join(city, file), 'base64'), file]),
    );
  const theirs = bytes(FIXTURE_CITY);
  expect(theirs.size).toBeGreaterThan(2);
  expect([...bytes('content')].filter(([picture]) => theirs.has(picture)).map(([, file]) => file)).toEqual(
    [],
  );
});
