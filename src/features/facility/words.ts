/** The words of the list: in its files, on its pages, in its tables. Browsers load this file too: nothing else belongs here. */

export const KINDS = [
  '病院',
  '診療所',
  '歯科診療所',
  '薬局',
  '訪問看護ステーション',
  '訪問リハビリテーション事業所',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether something is done. 未確認 is an open question, never a no. */
export const CAPABILITIES = ['可', '要相談', '不可', '未確認'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Sign beside the word, so that no colour is needed. */
export const SIGNS: Record<Capability, string> = { 可: '◯', 要相談: '△', 不可: '—', 未確認: '?' };

/** What is done at home. */
export const VISITS = ['訪問診療', '往診', '訪問歯科', '訪問薬剤', '訪問看護', '訪問リハ'] as const;
export type Visit = (typeof VISITS)[number];

/** Who is taken on, and when. */
export const AVAILABILITY = ['24時間連絡', '24時間往診', '看取り', '小児', '認知症', '新規受入'] as const;
export type Availability = (typeof AVAILABILITY)[number];

/** What professionals ask for when somebody goes home with it. */
export const PROCEDURES = [
  '点滴',
  '中心静脈栄養',
  '胃ろう・経管栄養',
  '在宅酸素',
  '人工呼吸器',
  '気管カニューレ',
  '吸引',
  '導尿・留置カテーテル',
  'ストーマ',
  '褥瘡',
  'インスリン',
  '医療用麻薬',
  '輸血',
  '腹膜透析',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Everything that can be asked of a facility, in the order of its pages. */
export const ASKED = [...VISITS, ...AVAILABILITY, ...PROCEDURES] as const;
export type Asked = (typeof ASKED)[number];

/** Names of what is asked, as they stand in addresses. Published: they never change. */
export const TOKENS: Record<Asked, string> = {
  訪問診療: 'shinryo',
  往診: 'oshin',
  訪問歯科: 'shika',
  訪問薬剤: 'yakuzai',
  訪問看護: 'kango',
  訪問リハ: 'riha',
  '24時間連絡': 'renraku24',
  '24時間往診': 'oshin24',
  看取り: 'mitori',
  小児: 'shoni',
  認知症: 'ninchisho',
  新規受入: 'shinki',
  点滴: 'tenteki',
  中心静脈栄養: 'chushin',
  '胃ろう・経管栄養': 'irou',
  在宅酸素: 'sanso',
  人工呼吸器: 'kokyuki',
  気管カニューレ: 'cannula',
  吸引: 'kyuin',
  '導尿・留置カテーテル': 'donyo',
  ストーマ: 'stoma',
  褥瘡: 'jokuso',
  インスリン: 'insulin',
  医療用麻薬: 'mayaku',
  輸血: 'yuketsu',
  腹膜透析: 'fukumaku',
};
