import { at, expect, test } from './site.ts';

/** URLs are printed on paper: the public contract of design.md §4. Pages of a collection stand for all of their kind. */
const CONTRACT =
  `/ /komatta/ /zaitaku/ /zaitaku/dare/ /zaitaku/hajimekata/ /zaitaku/houmon-shinryo/ /zaitaku/service/ /zaitaku/hiyou/
  /zaitaku/kazoku/ /bamen/nichijo/ /bamen/nyutaiin/ /bamen/kyuhen/ /bamen/mitori/ /jinsei-kaigi/ /jinsei-kaigi/susumekata/
  /jinsei-kaigi/kirikata/ /jinsei-kaigi/chigai/ /jinsei-kaigi/kangaetakunai/ /jinsei-kaigi/sheet/ /kyukyu/ /kyukyu/card/
  /kyukyu/card/kakikata/ /kyukyu/card/memo/ /kyukyu/kyukyutai/ /soudan/ /iryokikan/ /ouchi/ /ouchi/mihon-1/ /ouchi/mihon-2/ /koza/ /koza/demae/
  /nenrei/10-20/ /nenrei/30-40/ /nenrei/50-60/ /nenrei/65/ /nenrei/75/ /nenrei/shien/ /koe/ /saigai/ /kokoro/ /suuji/
  /yogo/ /shiryo/ /kono-site/ /sagasu/ /feed.xml /koza/calendar.ics`.split(/\s+/);

test('every address of the public contract answers', async ({ request }) => {
  for (const path of CONTRACT) expect((await request.get(at(path))).status(), path).toBe(200);
});
