import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPublishedFile, PUBLISHED_FILES, type PublishedFolder } from '../lib/content-files.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import {
  COLLECTIONS,
  LIST_COLLECTIONS,
  RECORD_COLLECTIONS,
  type RecordCollectionName,
  SINGLE_COLLECTIONS,
  TEXT_COLLECTIONS,
  type TextCollectionName,
} from './collections.ts';

/** What lies in `content/`, each file once. */
export interface ContentFiles {
  /** MDX files by their collection, as paths inside its folder (`zaitaku/hiyou.mdx`), sorted. */
  texts: Record<TextCollectionName, string[]>;
  /** YAML files of records by their collection, as names inside its folder, sorted. */
  records: Record<RecordCollectionName, string[]>;
  /** Files that belong nowhere, or will not be published: told, never passed over in silence. */
  problems: Problem[];
}

/** What machines and editors leave behind. */
const LITTER = /^(\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;
const GUIDE = /^(README\.md$|README-pictures\/)/;
const PICTURE = /\.(jpe?g|png|webp|heic|heif|gif|avif)$/i;
const NAME = /^[a-z0-9-]+$/;

const known = new Set<string>([
  ...SINGLE_COLLECTIONS.map((name) => COLLECTIONS[name].file),
  ...LIST_COLLECTIONS.flatMap((name) => COLLECTIONS[name].files),
]);

/** Looks at every file of the folder and says which collection it belongs to. */
export function contentFiles(dir: string): ContentFiles {
  const texts = Object.fromEntries(TEXT_COLLECTIONS.map((name) => [name, [] as string[]])) as Record<
    TextCollectionName,
    string[]
  >;
  const records = Object.fromEntries(RECORD_COLLECTIONS.map((name) => [name, [] as string[]])) as Record<
    RecordCollectionName,
    string[]
  >;
  const problems: Problem[] = [];
  const { files, others } = within(dir);
  for (const path of others)
    problems.push({
      rule: 'files',
      file: join(dir, path),
      severity: 'warning',
      what: '近道（シンボリックリンクなど）や、読めないフォルダーです。この先は読みません。公開もされません。',
      mend: 'もとのファイルそのものを、ここに置いてください。',
    });
  for (const path of files) {
    const parts = path.split('/');
    if (parts.some((part) => LITTER.test(part)) || known.has(path) || GUIDE.test(path)) continue;
    const collection = textCollectionOf(path);
    const recordsOf = RECORD_COLLECTIONS.find((name) => COLLECTIONS[name].folder === parts[0]);
    const tell = (problem: Omit<Problem, 'file'>) =>
      problems.push({ rule: 'files', file: join(dir, path), ...problem });
    if (parts.some((part) => part.startsWith('_')))
      tell({
        severity: 'warning',
        what: '名前が「_」で始まるので、下書きとして扱います。公開も点検もされません。',
        mend: '公開するときは、名前のはじめの「_」を消してください。',
      });
    else if (collection && PICTURE.test(path)) continue;
    else if (isPublished(path)) continue;
    else if (collection && path.endsWith('.mdx')) {
      const inside = path.slice(COLLECTIONS[collection].folder.length + 1);
      const problem = nameProblem(inside);
      if (problem) tell(problem);
      else texts[collection].push(inside);
    } else if (recordsOf && parts.length === 2 && path.endsWith('.yaml')) {
      const name = parts[1] ?? '';
      const problem = nameProblem(name);
      if (problem) tell(problem);
      else records[recordsOf].push(name);
    } else tell(stray(path, parts[0] ?? '', collection !== undefined));
  }
  return { texts, records, problems };
}

/** The files of a folder, sorted; and what is neither a file nor a folder one can read. A link to a folder could lead in a circle. */
function within(dir: string, at = ''): { files: string[]; others: string[] } {
  if (!existsSync(join(dir, at))) return { files: [], others: [] };
  let entries: Dirent[];
  try {
    entries = readdirSync(join(dir, at), { withFileTypes: true });
  } catch {
    return { files: [], others: [at] };
  }
  const found = entries.map((entry) => {
    const path = at === '' ? entry.name : `${at}/${entry.name}`;
    if (entry.isDirectory()) return within(dir, path);
    return entry.isFile() ? { files: [path], others: [] } : { files: [], others: [path] };
  });
  return {
    files: found.flatMap(({ files }) => files).sort(),
    others: found.flatMap(({ others }) => others).sort(),
  };
}

/** The collection of texts whose folder holds a file; of one folder within another, the inner. */
export const textCollectionOf = (path: string): TextCollectionName | undefined =>
  TEXT_COLLECTIONS.filter((name) => path.startsWith(`${COLLECTIONS[name].folder}/`)).sort(
    (a, b) => COLLECTIONS[b].folder.length - COLLECTIONS[a].folder.length,
  )[0];

const isPublished = (path: string) =>
  (Object.keys(PUBLISHED_FILES) as PublishedFolder[]).some(
    (folder) => path.startsWith(`${folder}/`) && isPublishedFile(folder, path.slice(folder.length + 1)),
  );

/** What is wrong with the name of an entry (`zaitaku/hiyou.mdx`, `aoba-iin.yaml`); undefined when it can be an address. */
export function nameProblem(inside: string): Pick<Problem, 'what' | 'mend'> | undefined {
  const bad = inside
    .replace(/\.(mdx|yaml)$/, '')
    .split('/')
    .find((part) => !NAME.test(part));
  return bad === undefined ? undefined : badName(bad);
}

const badName = (name: string) => ({
  what: `名前「${name}」は使えません。ファイルの場所が、そのままページのアドレスになるからです。`,
  mend: `半角の英小文字・数字・- だけの名前に変えてください${suggestion(name)}。題名や日本語の名前は、中に書きます。`,
});

/** A name that would do, when there is one. */
function suggestion(name: string): string {
  const ascii = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii ? `（例: ${ascii}）` : '';
}

function stray(path: string, folder: string, inTexts: boolean): Omit<Problem, 'file'> {
  const name = path.split('/').at(-1) ?? '';
  if (folder === 'media' || folder === 'shiryo') {
    return {
      severity: 'warning',
      what: `この種類のファイルは、${folder} から公開されません。`,
      mend: `使えるのは ${PUBLISHED_FILES[folder].map((kind) => `.${kind}`).join('、')} で、${folder} のすぐ下に置きます。`,
    };
  }
  if (/\.(mdx?|markdown)$/i.test(name))
    return {
      what: inTexts
        ? `「${name}」は、ページになりません。このままでは公開されません。`
        : `この場所の「${name}」は、どこにも使われません。`,
      mend: inTexts
        ? `名前の終わりを小文字の「.mdx」にしてください（いまは「${/\.[^.]*$/.exec(name)?.[0] ?? ''}」）。`
        : `ページは pages、年代の入口は nenrei、催しは koza、講座のスライドは koza/decks、情報紙は ouchi のフォルダーに置きます。`,
    };
  if (/\.ya?ml$/i.test(name) && RECORD_COLLECTIONS.some((one) => COLLECTIONS[one].folder === folder))
    return {
      what: `「${name}」は、ここでは使われません。`,
      mend: `${folder} のすぐ下に、終わりが小文字の「.yaml」の名前で置いてください。`,
    };
  if (/\.ya?ml$/i.test(name)) {
    const [close] = nearest(path.toLowerCase(), [...known], 1);
    return {
      what: `「${path}」という台帳はありません。中身は使われません。`,
      mend: `${close ? `「${close}」のことですか。名前を直してください。` : ''}使える名前: ${[...known].join('、')}`,
    };
  }
  const unread = (mend: string): Omit<Problem, 'file'> => ({
    severity: 'warning',
    what: `「${name}」は、公開されません。ここでは読まれない種類のファイルです。`,
    mend,
  });
  if (/\.(pdf|docx?|xlsx?|pptx?)$/i.test(name))
    return unread(
      '配るファイルは shiryo フォルダーに置き、shiryo/list.yaml に1行足します。文なら、ページ（.mdx）に写してください。',
    );
  if (inTexts && (!name.includes('.') || /\.(txt|html?|mxd|mdx\d*|bak|text|rtf|markdown)$/i.test(name)))
    return unread(
      'ページにするときは、名前の終わりを「.mdx」にしてください（Windowsで見えない「.txt」がつくことがあります）。写しなら、消してください。',
    );
  return unread('いらなければ消してください。');
}
