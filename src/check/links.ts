import { anchorsOf } from '../content/anchors.ts';
import type { Publication } from '../content/collections.ts';
import { type Content, isOutIn, recordsIn } from '../content/read.ts';
import type { TextSource } from '../content/text.ts';
import { japaneseDate } from '../lib/dates.ts';
import { nearest } from '../lib/edit-distance.ts';
import { isInternal } from '../lib/href.ts';
import type { Place, Problem } from '../lib/problem.ts';
import { decoded, inBody, inFrontMatter, listed, type Rule } from './rule.ts';

/** Pages and files that are made by a route, not by a file in `content/`. */
const ROUTES = ['/sagasu/', '/feed.xml', '/koza/calendar.ics', '/yogo/furigana.json', '/shiryo/signage/'];
/** The slides of a page hang under it. */
const SLIDES = /slides\/$/;

/** Collections whose texts have slides. */
const PROJECTED: ReadonlySet<string> = new Set(['page', 'audience', 'deck']);

/** Words that do not say where a link leads. */
const HERE =
  /^(?:(?:詳しく|くわしく)は)?(?:こちら|ここ|コチラ|此方)(?:から|へ|を?(?:クリック|タップ)|をご覧ください)?$|^(?:リンク|クリック|続きを読む|もっと見る)$/;

type Verdict = Pick<Problem, 'what' | 'mend' | 'severity'> | undefined;

/** Every internal link leads to a page and an anchor that exist; every outside link is safe to follow. */
export const links: Rule = (content, publication) => {
  if (content.pages.length === 0) return []; // the folder is gone: one problem, reported when reading
  const judge = new Judge(content, publication);
  const problems: Problem[] = [];
  const test = (target: string, from: TextSource, place: Place) => {
    const found = judge.verdict(target, from);
    if (found) problems.push({ ...place, ...found });
  };
  for (const page of content.texts) {
    if (page.data && !isOutIn(page, publication)) continue; // read again by the build of its day
    page.data?.next?.forEach((target, i) => {
      test(target, page, inFrontMatter(page, 'next', i));
    });
    for (const link of page.links) {
      if (link.kind === 'picture') continue;
      const place = inBody(page, link);
      if (link.kind === 'bare' && /[^\x20-\x7e]/.test(link.target))
        problems.push({ ...place, ...swallowed(link.target) });
      else if (link.kind === 'attribute' && /^https?:/.test(link.target))
        problems.push({
          ...place,
          severity: 'warning',
          what: `「${link.target}」は、よそのサイトです。この部品は、このサイトのページへの道です。`,
          mend: 'よそのサイトへは、[行き先の名前](https://…) のように、文の中のリンクで書いてください。',
        });
      else test(link.target, page, place);
      if (link.kind === 'link' && HERE.test(link.text.trim()))
        problems.push({
          ...place,
          severity: 'warning',
          what: `リンクの言葉が「${link.text.trim()}」です。リンクだけを読む人に、行き先がわかりません。`,
          mend: '[お金のしくみ](/zaitaku/hiyou/) のように、行き先の名前を書いてください。',
        });
    }
  }
  for (const deck of content.decks) if (deck.data) test(deck.data.from, deck, inFrontMatter(deck, 'from'));
  for (const page of content.audiences)
    page.data?.questions.forEach(({ to }, i) => {
      test(to, page, inFrontMatter(page, 'questions', i, 'to'));
    });
  const { site, siteSource, dir, pages } = content;
  const notice = site?.notice?.page;
  const [home] = pages;
  if (notice && siteSource && home)
    test(notice, home, { file: `${dir}/site.yaml`, ...siteSource.locate(['notice', 'page']) });
  return [...problems, ...judge.ambiguous.values()];
};

/** An address typed without brackets takes the Japanese behind it for a part of itself. */
const swallowed = (target: string) => ({
  what: `アドレスのあとの日本語まで、リンクになっています（${(decoded(target) ?? target).slice(0, 60)}）。`,
  mend: '[行き先の名前](https://…) のように、かっこで書いてください。',
});

/** What mails and social networks hang onto an address to know who came from where. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|igshid)=/;
/** Where a proposal is looked at before it is published. */
const PROPOSAL =
  /^https:\/\/(?:deploy-preview-\d|[^/]*--)[^/]*\.netlify\.app|\.github\.io\/.*(?:pr|pull)-\d+\//;

/** What is wrong with an address of another site. */
function outside(target: string): Verdict {
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(target) ?? [];
  const asked = query.split('&');
  const kept = asked.filter((one) => !TRACKING.test(one));
  if (kept.length < asked.length)
    return {
      severity: 'warning',
      what: `リンク先「${target}」に、だれがどこから来たかを知らせるしるしがついています。`,
      mend: `しるしを消して、${page}${kept.length > 0 ? '?' : ''}${kept.join('&')}${anchor} と書いてください。`,
    };
  if (PROPOSAL.test(target))
    return {
      severity: 'warning',
      what: `リンク先「${target}」は、提案を見るための、しばらくのアドレスのようです。じきに開けなくなります。`,
      mend: 'このサイトのページなら、/soudan/ のように / から書いてください。',
    };
  return undefined;
}

/** Knows all pages and, when asked for one, its anchors. */
export class Judge {
  /** Headings that stand twice on a page and are linked to, by their place. */
  readonly ambiguous = new Map<string, Problem>();
  private readonly known: Map<string, TextSource>;
  /** Pages of records: facilities. */
  private readonly records: Set<string>;
  private readonly anchors = new Map<TextSource, Set<string>>();

  private readonly content: Content;
  private readonly publication: Publication;

  constructor(content: Content, publication: Publication) {
    this.content = content;
    this.publication = publication;
    this.records = new Set(recordsIn(content, publication).out.map(({ url }) => url));
    this.known = new Map(content.texts.toReversed().map((text) => [text.url, text])); // of twins the first
  }

  verdict(target: string, from: TextSource): Verdict {
    const [path = ''] = target.split(/[#?]/);
    const own = this.content.site?.url.replace(/\/$/, '');
    if (own && `${target}/`.startsWith(`${own}/`))
      return {
        what: `このサイトの中のページへ、https:// から始まるアドレスでリンクしています（${target}）。持ち出し版や試し見のときに、開けません。`,
        mend: `「${target.slice(own.length) || '/'}」のように、/ から書いてください。`,
      };
    if (/^https?:\/\/(localhost|127\.|0\.0\.0\.0|192\.168\.|\[::1\])/.test(target))
      return {
        what: `リンク先「${target}」は、この端末の中だけのアドレスです。ほかの人には開けません。`,
        mend: 'このサイトの中は、/soudan/ のように / から書いてください。',
      };
    if (/[、。，！？「」（）]/.test(decoded(target) ?? target) && /^https?:/.test(target))
      return {
        what: `リンク先「${(decoded(target) ?? target).slice(0, 60)}」に、文の言葉や記号が入っています。開けません。`,
        mend: '( ) の中はアドレスだけにして、文は「)」の後ろに書いてください。',
      };
    if (/^https:\/\/\S+\.\S+/.test(target)) return outside(target);
    if (/^(tel|mailto):/i.test(target))
      return {
        what: `電話やメールへのリンク（${target}）が本文に書かれています。変わったとき、直し忘れます。`,
        mend: '文の中では <Tel id="…" /> を、カードにするなら前後に空いた行を入れて <Contact id="…" /> を使ってください。台帳（registry）から入ります。',
      };
    if (/^http:/.test(target))
      return {
        what: `リンク先「${target}」は、安全でないアドレス（http:）です。`,
        mend: 'https:// で開けるか確かめて、書きかえてください。',
      };
    if (/^(javascript|data|file|vbscript):/i.test(target))
      return {
        what: `リンク先「${target.slice(0, 40)}」は、使えません。プログラムや、この端末の中のファイルを指しています。`,
        mend: 'このサイトの中は /soudan/ のように / から、外は https:// から書きます。',
      };
    if (target === '')
      return {
        what: 'リンクの行き先が、空です。',
        mend: '[相談先](/soudan/) のように、( ) の中に書いてください。',
      };
    if (/\.(?:jpe?g|png|webp|heic|gif)$/i.test(target))
      return {
        what: `写真「${target}」が、リンクになっています。写真として出ません。`,
        mend: '写真を出すときは、すぐ前に半角の「!」を、空白を空けずにつけます: ![何が写っているか](./niwa.jpg)',
      };
    if (!isInternal(target) && !target.startsWith('#'))
      return {
        what: `リンク先「${target}」の書き方がわかりません。`,
        mend: 'このサイトの中は /soudan/ のように / から、外は https:// から書きます。',
      };
    if (ROUTES.includes(path) || this.records.has(path)) return undefined;
    if (SLIDES.test(path) && this.isProjected(path.replace(SLIDES, ''))) return undefined;
    const page = path === '' ? from : this.known.get(path);
    return page ? (this.early(page) ?? this.anchorVerdict(target, page)) : this.missing(path);
  }

  /** Whether the text with that address has slides. */
  private isProjected(url: string): boolean {
    const collection = this.known.get(url)?.collection;
    return url !== '/' && collection !== undefined && PROJECTED.has(collection);
  }

  private missing(written: string): Verdict {
    const path = written
      .replace(/^\/?(?:content\/)?pages(?=\/)/, '')
      .replace(/(?:index)?\.(?:mdx?|html?)$/, '');
    const slash = [path, `${path}/`].find((one) => this.known.has(one));
    return {
      what: `リンク先のページ「${written}」がありません。`,
      mend: slash
        ? `「${slash}」と書いてください。おわりは / です。`
        : `つづりを確かめてください。近いのは ${nearest(path, [...this.known.keys()], 3).join('、')} です。`,
    };
  }

  /** A link to something that comes out later is no mistake: until its day it stands as plain words. */
  private early(page: TextSource): Verdict {
    if (!page.data || isOutIn(page, this.publication)) return undefined;
    const day = 'issuedOn' in page.data ? (page.data.issuedOn as string | null) : null;
    return day
      ? {
          severity: 'warning',
          what: `「${page.url}」は${japaneseDate(day)}に公開される号です。その日まで、ここはリンクにならず、文字だけが出ます。`,
          mend: 'このままでかまいません。公開の日になると、自動でリンクになります。',
        }
      : {
          what: `「${page.url}」は見本で、公開したサイトには出ません。`,
          mend: 'このリンクを消してください。',
        };
  }

  private anchorVerdict(target: string, page: TextSource): Verdict {
    const written = target.split('#')[1] ?? '';
    const anchor = decoded(written, decodeURIComponent) ?? written; // a bare % in a heading
    if (anchor === '' || !page.readable) return undefined;
    const anchors = this.anchors.get(page) ?? anchorsOf(page, this.content, this.publication);
    this.anchors.set(page, anchors);
    if (!anchors.has(anchor)) {
      const headings = page.headings.flatMap(({ anchor: own }) => own ?? []);
      return {
        what: `リンク先のページ「${page.url}」に、見出し「${anchor}」がありません。`,
        mend: `そのページの見出しのとおりに書きます。近いのは ${listed(nearest(anchor, headings, 3), 'ありません')} です。`,
      };
    }
    const [, twin] = page.headings.filter(({ anchor: own }) => own === anchor || own === `${anchor}-1`);
    if (twin)
      this.ambiguous.set(`${page.file}:${twin.line}`, {
        ...inBody(page, twin),
        what: `見出し「${twin.text}」が、このページに2つあります。リンクの行き先が、わからなくなります。`,
        mend: 'どちらかの見出しを、ちがう言葉に変えてください。',
      });
    return undefined;
  }
}
