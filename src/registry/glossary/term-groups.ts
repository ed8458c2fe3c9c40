/** Groups of one or two words stand together at the end. */
const OTHERS = 'そのほか';

/** The words of the glossary by their groups, in the order of the glossary; small groups together, last. */
export function termGroups<Term extends { group: string }>(
  terms: readonly Term[],
): [group: string, terms: Term[]][] {
  const sizes = Map.groupBy(terms, ({ group }) => group);
  const groups = Map.groupBy(terms, ({ group }) => ((sizes.get(group)?.length ?? 0) > 2 ? group : OTHERS));
  return [...groups].toSorted(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS));
}
