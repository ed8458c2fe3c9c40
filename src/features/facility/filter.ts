import { ASKED, type Asked, CAPABILITIES, type Capability, TOKENS } from './words.ts';

/**
 * The choice of facilities: pure, used by the browser and by the build. What is chosen is named by the tokens of addresses
 * (`TOKENS`), in the order of ASKED.
 */
export interface Choice {
  /** だれに来てほしい: one of the visits. */
  visit: string;
  /** どの地区: id of an area. */
  area: string;
  /** 気になること: availability. */
  wishes: readonly string[];
  /** What professionals ask for. */
  procedures: readonly string[];
}

export const NO_CHOICE: Choice = { visit: '', area: '', wishes: [], procedures: [] };

/** A facility as its entry in the list carries it (`data-can`, `data-goes`). */
export interface Listed {
  /** One character for each of ASKED, in its order: `0` not asked of it, else the place in CAPABILITIES, from 1. */
  can: string;
  /** Ids of the areas it comes to, separated by spaces; empty while nobody has said. */
  goes: string;
}

const TOKEN_ORDER: readonly string[] = ASKED.map((name) => TOKENS[name]);
const NOT_ASKED = '0';

/** `data-can` of a facility. */
export const canOf = (capabilities: ReadonlyMap<Asked, Capability>): string =>
  ASKED.map((name) => {
    const value = capabilities.get(name);
    return value === undefined ? NOT_ASKED : String(CAPABILITIES.indexOf(value) + 1);
  })
    .join('')
    .replace(/0+$/, '');

/** What was said of one thing; undefined where it was not asked. */
export const saidOf = ({ can }: Pick<Listed, 'can'>, token: string): Capability | undefined =>
  CAPABILITIES[Number(can[TOKEN_ORDER.indexOf(token)] ?? NOT_ASKED) - 1];

/** Everything chosen that a facility has to do. */
export const chosenOf = ({ visit, wishes, procedures }: Choice): string[] => [
  ...(visit ? [visit] : []),
  ...wishes,
  ...procedures,
];

/**
 * How a facility answers a choice: the weakest of its answers, or undefined when one of them is no. An answer nobody has is
 * 未確認, never a no; an area nobody has said is not held against it.
 */
export function answerOf(facility: Listed, choice: Choice): Capability | undefined {
  const { goes } = facility;
  if (choice.area && goes && !goes.split(' ').includes(choice.area)) return undefined;
  const said = chosenOf(choice).map((token) => saidOf(facility, token));
  if (said.some((value) => value === undefined || value === '不可')) return undefined;
  if (said.includes('未確認') || (choice.area && !goes)) return '未確認';
  return said.includes('要相談') ? '要相談' : '可';
}

/** Names of the fields of the form, and so of the address. */
export const FIELDS = { visit: 'dare', area: 'chiku', wishes: 'kini', procedures: 'shochi' } as const;

const known = (values: readonly string[]) => TOKEN_ORDER.filter((token) => values.includes(token));

/** A choice from the query of an address or from a form. What it does not know is dropped. */
export function choiceIn(query: URLSearchParams, areas: readonly string[]): Choice {
  const [visit = ''] = known([query.get(FIELDS.visit) ?? '']);
  const area = query.get(FIELDS.area) ?? '';
  return {
    visit,
    area: areas.includes(area) ? area : '',
    wishes: known(query.getAll(FIELDS.wishes)),
    procedures: known(query.getAll(FIELDS.procedures)),
  };
}

/** The query of a choice, `?dare=shinryo&kini=mitori`; empty when nothing is chosen. */
export function queryOf({ visit, area, wishes, procedures }: Choice): string {
  const query = new URLSearchParams();
  if (visit) query.set(FIELDS.visit, visit);
  if (area) query.set(FIELDS.area, area);
  for (const token of known(wishes)) query.append(FIELDS.wishes, token);
  for (const token of known(procedures)) query.append(FIELDS.procedures, token);
  return query.size === 0 ? '' : `?${query}`;
}
