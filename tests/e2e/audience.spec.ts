import { readdirSync, readFileSync } from 'node:fs';
import { at, expect, test } from './site.ts';

/**
 * For every question the words its answer must hold, in the part of the page the link lands on. A question that is new
 * in `content/nenrei/` needs its line here: the test fails until somebody has said what would answer it.
 */
const ANSWERS: Record<string, RegExp> = {
  'おじいちゃんが家に帰ってくる。何ができる？': /となり|宿題|おじいちゃん/,
  '救急車って、いつ呼ぶ？': /意識がない/,
  'いま家におとながいない。自分が119していい？': /119/,
  '救急車を呼ぶほどか、聞けるところある？': /#7119/,
  '家族の世話で、学校がしんどい': /先生/,
  '人生会議って、自分にも関係ある？': /大切なこと/,
  学校の課題で調べたい: /もとの資料/,
  '親が急に倒れたら、どうする？': /119/,
  '遠くの親が心配。離れていて何ができる？': /地域包括支援センター|相談/,
  '次に帰ったとき、何を聞いておく？': /かかりつけ医|ふだん診て/,
  '仕事を辞めずに続けられる？': /介護休業/,
  '40歳のとき会社で説明された。あれは何？': /40歳/,
  '子どもに何て言う？': /子ども/,
  '夫婦で、何から話せばいい？': /パートナー/,
  '夜中に何かあったら？': /119/,
  来週退院と言われた: /看護師|相談室/,
  '家で看られる？': /ケアマネジャー|相談/,
  'いくらかかる？': /1か月/,
  きょうだいで意見がちがう: /本人/,
  少し休みたい: /ケアマネジャー/,
  仕事はどうしよう: /介護休業/,
  'まだ早いんじゃない？': /早い/,
  子どもに負担をかけたくない: /子ども/,
  'カードには、何を書けばいい？': /名前/,
  '前に書いたカード、そのままでいい？': /年に1度/,
  '人生会議って、何から始めるの？': /考え/,
  かかりつけ医がまだいない: /ナビイ/,
  講座に行ってみたい: /11月30日/,
  '夜は、どこに電話すればいい？': /夜の連絡先/,
  '先生は、家に来てくれる？': /いまの医師/,
  'お金が心配。だれに聞ける？': /医療保険/,
  'このまま家にいていいの？': /施設/,
  '薬が飲みにくい、余っている': /薬剤師/,
  'ひとりでも大丈夫？': /ひとり暮らし/,
  '前に書いたカードは、どうする？': /年に1度/,
  投影して話したい: /特大|拡大/,
  印刷して渡したい: /印刷|A4|急なとき/,
  '何を、どの順に話せばいい？': /人生会議/,
  '連携シートは、どこにある？': /市に確認中/,
  '次の会議は、いつ？': /5月18日/,
  'この言葉、市民に通じる？': /訪問診療/,
};

const pages = readdirSync('content/nenrei').map((file) => `/nenrei/${file.replace('.mdx', '')}/`);

for (const path of pages)
  test(`${path}: every question leads in one tap to a page and a place that answer it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at(path));
    const questions = page.getByRole('navigation', { name: 'よくある問い' }).getByRole('link');
    const count = await questions.count();
    expect(count).toBeGreaterThanOrEqual(5);
    for (let i = 0; i < count; i++) {
      await page.goto(at(path));
      const question = questions.nth(i);
      const words = ((await question.locator('b').textContent()) ?? '').trim();
      expect(Object.keys(ANSWERS), '新しい問いには、答えの目安を書き足してください').toContain(words);
      await question.click();
      const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(anchor, words).not.toBe('');
      const target = page.locator(`[id="${anchor}"]`);
      await expect(target, words).toBeInViewport();
      expect((await answerAt(target)).replace(/\s+/g, ''), words).toMatch(ANSWERS[words] as RegExp);
    }
  });

/** The text of the part a link lands on: from the heading to the next of its rank, or the element itself. */
function answerAt(target: import('@playwright/test').Locator): Promise<string> {
  return target.evaluate((element) => {
    if (!/^H[1-6]$/.test(element.tagName)) return element.textContent ?? '';
    let text = element.textContent ?? '';
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) && next.tagName <= element.tagName) break;
      text += next.textContent;
    }
    return text;
  });
}

test('the ages on the home page say whom they mean and lead to their pages', async ({ page }) => {
  await page.goto(at('/'));
  const rows = page.locator('main a[href*="/nenrei/"]');
  await expect(rows).toHaveCount(pages.length);
  await page.getByRole('link', { name: /50代・60代.*親の退院/s }).click();
  await expect(page).toHaveURL(at('/nenrei/50-60/'));
});

test('pages that name the readers in their own front matter stand on the landing page', async ({ page }) => {
  const hiyou = readFileSync('content/pages/zaitaku/hiyou.mdx', 'utf8');
  expect(hiyou).toMatch(/^audiences: .*65/m);
  await page.goto(at('/nenrei/65/'));
  await expect(page.locator('main').getByRole('link', { name: /お金のはなし/ })).toBeVisible();
});

test('facts for professionals stand on the page for professionals and nowhere else', async ({ page }) => {
  await page.goto(at('/nenrei/shien/'));
  await expect(page.locator('[data-fact="F032"]')).toBeVisible();
  for (const path of ['/suuji/', '/koza/', '/nenrei/65/']) {
    await page.goto(at(path));
    await expect(page.locator('[data-fact="F032"], [data-fact="F033"], [data-chart*="F095"]')).toHaveCount(0);
  }
});
