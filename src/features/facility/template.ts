import { hiragana } from '../../lib/kana.ts';
import { type Beginning, CHECK, yamlValue } from '../../page/begin.ts';
import { VISITS_OF } from './capability.ts';
import { newId } from './id.ts';
import { AVAILABILITY, KINDS, type Kind, PROCEDURES } from './words.ts';

/** What `npm run new -- facility` is told. */
type Answers = Record<'name' | 'kana' | 'kind' | 'area' | 'id', string>;

/** How a new facility is begun; `taken` are the ids that are there, `areas` those of the city. */
export const facilityBeginning = (
  areas: readonly { id: string; name: string }[],
  taken: ReadonlySet<string>,
): Beginning<keyof Answers> => ({
  label: '医療機関（1か所）',
  questions: {
    name: { ask: '正式な名前', example: '見本いいん' },
    kana: {
      ask: '名前の読み（ひらがな）',
      example: 'みほんいいん',
      read: (typed) => hiragana(typed.normalize('NFKC')),
    },
    kind: { ask: '種類', example: KINDS[1], choices: KINDS },
    area: {
      ask: `地区（${areas.map(({ id, name }) => `${id} ${name}`).join('、')}。わからなければ Enter）`,
      example: areas[0]?.id ?? '',
      offer: () => [''],
    },
    id: {
      ask: 'ファイルの名前（半角の小文字・数字・-。ページのアドレスになり、あとで変えません）',
      example: 'mihon-iin',
      offer: ({ kana, name }) => [newId(kana, name, taken)],
      names: true,
      read: (typed) => typed.replace(/\.yaml$/, ''),
    },
  },
  file: ({ id }) => `${id}.yaml`,
  text: facilityTemplate,
  next: [
    '電話や時間など、わかったものだけ、行のはじめの「# 」を消して書きます。わからないことは、書かなければ「未確認」と出ます。',
    'たくさんあるときは、npm run facility -- import 表.xlsx で、表からまとめて入れられます。',
  ],
  check: CHECK,
});

const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

/** A facility of which only its name, its kind and perhaps its area are known: all else is an open question. */
function facilityTemplate({ name, kana, kind, area }: Answers): string {
  const open = (words: readonly string[]) => words.map((word) => `#   ${word}: 未確認`).join('\n');
  return `name: ${JSON.stringify(name)}
kana: ${yamlValue(kana)}
kind: ${yamlValue(kind)}
${area === '' ? '# area: 地区のID（registry/city/areas.yaml）' : `area: ${yamlValue(area)}`}
# 下の項目は、わかったものだけ、行のはじめの「# 」を消して書きます。わからないことは書きません（「未確認」と出ます）。
# address:
#   fullAddress: 都道府県からの住所
# tel: "電話番号（半角の数字と -）"
# url: ホームページのアドレス
# contact:
#   name: 在宅のことを聞く係の名前（人の名前は書きません）
#   hours: 聞ける時間
# hours:
#   - days: [月, 火, 水, 木, 金]
#     opens: "はじまりの時刻"
#     closes: "おわりの時刻"
# serviceArea: [行く地区のID]
# できることは、可・要相談・不可・未確認 のどれかを書きます。断られたことだけを、不可 と書きます。
# visits:
${open(isKind(kind) ? VISITS_OF[kind] : [])}
# availability:
${open(AVAILABILITY)}
# procedures:
${open(PROCEDURES)}
confirmedOn: null            # その医療機関に確かめたら、その日
confirmedBy: null            # 確かめた係の名前（人の名前は書きません）
`;
}
