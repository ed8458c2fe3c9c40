import type { Origin } from '../../audit/audit.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ManifestSlides } from '../../page/manifest.ts';
import type { LaidSlide } from './lay-out.ts';

/**
 * What staff are told of slides. Of a deck every slide that goes on, by its title: it is projected whole, but was meant as one. What
 * cannot be divided and stands out of the slide is an error of a deck, since a hall could not read it; of a page it is told alone,
 * since nobody wrote it for a hall and the slide can be scrolled.
 */
export function slideProblems(
  slides: readonly LaidSlide[],
  { pptx }: Pick<ManifestSlides, 'pptx'>,
  trace: (words: string) => Origin | undefined,
): Problem[] {
  const deck = pptx !== undefined;
  return slides.flatMap(({ title, over, mayGoOn }, i): Problem[] => {
    const place = trace(title) ?? { file: '' };
    const further = slides.slice(i + 1).findIndex(({ continued }) => !continued);
    const parts = 1 + (further < 0 ? slides.length - i - 1 : further);
    if (over > 0)
      return [
        {
          ...place,
          severity: deck ? 'error' : 'warning',
          what: `${i + 1}枚目のスライド「${title}」に、入りきらないもの（約${over}行分）があります。会場では、下が切れて見えます。`,
          mend: '表や図や連絡先は、途中で分けられません。ほかの文を次の <Slide> へ移すか、短くしてください。',
        },
      ];
    if (!deck || parts === 1 || mayGoOn || slides[i]?.continued) return [];
    return [
      {
        ...place,
        severity: 'warning',
        what: `${i + 1}枚目のスライド「${title}」は1枚に入りきらず、${parts}枚になりました（題に「（つづき）」がつきます）。`,
        mend: '1枚にするには、中の文を短くするか、<Detail> か <Notes> に移してください。このままでも映せます。',
      },
    ];
  });
}
