import { numberProblem } from '../../lib/phone-plan.ts';
import {
  about,
  day,
  dayOrNull,
  formed,
  must,
  oneOf,
  strict,
  text,
  textOrNull,
  webAddress,
  whole,
  yesNo,
  z,
} from '../../lib/schema.ts';
import { AVAILABILITY, CAPABILITIES, type Capability, KINDS, PROCEDURES, VISITS } from './words.ts';

/** Days as a table of hours names them; 祝 is a public holiday. */
export const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日', '祝'] as const;

/** A number of the public telephone network, hyphens where the numbering plan has them; never guessed, never moved. */
const telephone = (label: string) =>
  z
    .string(must(label))
    .superRefine((value, context) => {
      const problem = numberProblem(value);
      if (problem) context.addIssue({ code: 'custom', message: `「${label}」の ${value} は、${problem}` });
    })
    .nullable()
    .default(null);

const clock = (label: string) =>
  formed(label, /^([01]\d|2[0-3]):[0-5]\d$/, '"09:00"（半角、引用符をつける）');

const hours = strict({
  days: z.array(oneOf('曜日', WEEKDAYS), must('曜日')).min(1, { error: () => '「days」に曜日がありません' }),
  opens: clock('opens'),
  closes: clock('closes'),
}).refine(({ opens, closes }) => opens < closes, {
  path: ['closes'],
  error: () => '「closes」が「opens」より前か、同じです。夜をまたぐときは hoursNote に文で書きます',
});

/** A map of capabilities; what is not written is 未確認, or was never asked of such a kind of facility. */
const capabilities = <Name extends string>(label: string, names: readonly Name[]) =>
  (
    strict(
      Object.fromEntries(names.map((name) => [name, oneOf(name, CAPABILITIES).optional()])),
    ) as unknown as z.ZodType<Partial<Record<Name, Capability>>>
  )
    .default({})
    .meta(
      about(`${label}: ${names.join('、')}。それぞれ ${CAPABILITIES.join('／')}。書かないものは「未確認」`),
    );

/** Latitude and longitude (WGS 84) within Japan: 0,0 and swapped values are none. */
const location = strict({
  latitude: z.number(must('緯度')).min(20, { error: outside }).max(46, { error: outside }),
  longitude: z.number(must('経度')).min(122, { error: outside }).max(154, { error: outside }),
});

function outside(issue: { input?: unknown }) {
  return `緯度は20〜46、経度は122〜154の数です。日本の外を指しています（いまの値: ${String(issue.input)}）`;
}

/** Names of the fields are those of the 自治体標準オープンデータセット. */
const address = strict({
  /** 所在地_連結表記. */
  fullAddress: text('fullAddress'),
  contactPointPostalCode: formed('郵便番号', /^\d{3}-\d{4}$/, '"123-4567"').optional(),
  prefecture: formed('prefecture', /[都道府県]$/, '「見本県」（都・道・府・県まで）').optional(),
  city: text('city').optional(),
  streetAddress: text('streetAddress').optional(),
  cityBlock: text('cityBlock').optional(),
  buildingNameEtc: text('buildingNameEtc').optional(),
});

/** A clinic, a pharmacy, a visiting nurse station: `content/iryokikan/<id>.yaml`. The name of the file is its id, for ever. */
export const facilitySchema = strict({
  name: text('名前').meta(about('正式な名前。見本は「見本」を入れます')),
  /** Reading in hiragana: lists follow it. */
  kana: formed('kana', /^[ぁ-ん][ぁ-んー・]*$/, 'あおぞらいいん（ひらがなだけ）').meta(
    about('名前の読み。ひらがなだけで。五十音の順に並びます'),
  ),
  kind: oneOf('種類', KINDS).meta(about(`種類: ${KINDS.join('／')}`)),
  /** Id of the area it lies in; null while nobody has said. */
  area: formed('area', /^[a-z]+$/, 'kita')
    .nullable()
    .default(null)
    .meta(about('ある地区のID（`registry/city/areas.yaml`）')),
  address: address
    .nullable()
    .default(null)
    .meta(
      about(
        '所在地。`fullAddress`（都道府県から）のほか、`contactPointPostalCode`・`prefecture`・`city`・`streetAddress`・`cityBlock`・`buildingNameEtc`',
      ),
    ),
  location: location
    .nullable()
    .default(null)
    .meta(about('地図の点。`latitude`（緯度）と `longitude`（経度）')),
  tel: telephone('tel').meta(about('電話番号（`"04-0000-0000"` の形。引用符をつける）')),
  fax: telephone('fax').meta(about('ファクスの番号')),
  /** Who answers questions about care at home, and when. */
  contact: strict({
    name: text('窓口の名前'),
    hours: textOrNull('窓口の時間').default(null),
  })
    .nullable()
    .default(null)
    .meta(about('在宅のことを聞く窓口。`name`（人の名前ではなく、係の名前）と `hours`（時間の文）')),
  url: webAddress('url').nullable().default(null).meta(about('ホームページ（https://…）')),
  hours: z
    .array(hours, must('hours'))
    .default([])
    .meta(about('開いている時間。`days: [月, 火]`・`opens: "09:00"`・`closes: "12:00"` の一覧')),
  hoursNote: textOrNull('hoursNote').default(null).meta(about('時間の補足（第2土曜は休み、など）')),
  /** Ids of areas it comes to; empty while nobody has said. */
  serviceArea: z
    .array(formed('serviceArea', /^[a-z]+$/, 'kita'), must('serviceArea'))
    .default([])
    .meta(about('行く地区のIDの一覧。わからなければ書きません（「未確認」になります）')),
  visits: capabilities('家に行って行うこと', VISITS),
  availability: capabilities('受け入れ', AVAILABILITY),
  procedures: capabilities('処置', PROCEDURES),
  departments: z.array(text('診療科目'), must('診療科目')).default([]).meta(about('診療科目の一覧')),
  beds: whole('beds').nullable().default(null).meta(about('病床の数')),
  corporationName: textOrNull('法人の名称').default(null).meta(about('法人の名前')),
  corporateNumber: formed('法人番号', /^\d{13}$/, '"1234567890123"')
    .nullable()
    .default(null)
    .meta(about('法人番号（13桁）')),
  medicalInstitutionCode: formed('医療機関コード', /^\d{7,10}$/, '"1234567"')
    .nullable()
    .default(null)
    .meta(about('医療機関コード')),
  careProviderNumber: formed('事業所番号', /^\d{10}$/, '"1234567890"')
    .nullable()
    .default(null)
    .meta(about('介護の事業所番号（10桁）')),
  naviiId: formed('ナビイのID', /^\d{4,20}$/, '"1220000001"')
    .nullable()
    .default(null)
    .meta(about('医療情報ネット（ナビイ）のオープンデータのID')),
  /** The day somebody asked the facility; null until then. Capabilities rest on it. */
  confirmedOn: dayOrNull('確認した日')
    .default(null)
    .meta(
      about(
        'その医療機関に確かめた日。まだなら `null`。1年たつと「古い」と出て、540日たつと、できることが隠れます',
      ),
    ),
  /** A role, never a person. */
  confirmedBy: textOrNull('確認した係').default(null).meta(about('確かめた係の名前（人の名前は書きません）')),
  /** From this day on it is listed no longer; its page stays and says so. */
  endedOn: day('載せるのをやめた日')
    .optional()
    .meta(about('閉院などで、載せるのをやめた日。一覧から消え、ページは残って、いつからかを知らせます')),
  sample: yesNo('sample')
    .default(false)
    .meta(about('見本なら `true`。電話番号は書けず、公開のときに消えます')),
})
  .refine(({ sample, name }) => !sample || name.includes('見本'), {
    path: ['name'],
    error: () => '見本（sample: true）の名前には、「見本」を入れてください。本物とまちがえる人がいるからです',
  })
  .refine(({ sample, tel, fax }) => !sample || (tel === null && fax === null), {
    path: ['tel'],
    error: () => '見本（sample: true）に、電話やファクスの番号は書けません。かけてしまう人がいるからです',
  })
  .refine(({ confirmedOn, confirmedBy }) => (confirmedOn === null) === (confirmedBy === null), {
    path: ['confirmedOn'],
    error: () => '「confirmedOn」と「confirmedBy」は、両方書くか、両方 null にします',
  });
export type Facility = z.output<typeof facilitySchema>;
export type OpeningHours = Facility['hours'][number];
