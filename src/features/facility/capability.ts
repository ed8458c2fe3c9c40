import { type Day, daysBetween } from '../../lib/dates.ts';
import type { Facility } from './schema.ts';
import {
  ASKED,
  type Asked,
  AVAILABILITY,
  type Availability,
  type Capability,
  type Kind,
  type Visit,
} from './words.ts';

/** From so many days after the confirmation what a facility does is flagged as old. */
export const OLD_AFTER = 365;
/** From so many days on it is not shown at all: only the contact is. */
export const EXPIRED_AFTER = 540;

/** How far the last confirmation can be relied on. `none`: nobody has asked yet. */
export type Age = 'none' | 'fresh' | 'old' | 'expired';

export function ageOf(confirmedOn: Day | null, today: Day): Age {
  if (confirmedOn === null) return 'none';
  const days = daysBetween(confirmedOn, today);
  if (days > EXPIRED_AFTER) return 'expired';
  return days > OLD_AFTER ? 'old' : 'fresh';
}

/** Whether what was written of a facility may be shown today. A sample shows how it looks. */
export const isReliable = ({ confirmedOn, sample }: Pick<Facility, 'confirmedOn' | 'sample'>, today: Day) =>
  sample || ['fresh', 'old'].includes(ageOf(confirmedOn, today));

/** What each kind is there for: asked of all of them, so that 未確認 is told where nobody has answered. */
export const VISITS_OF: Record<Kind, readonly Visit[]> = {
  病院: ['訪問診療', '往診'],
  診療所: ['訪問診療', '往診'],
  歯科診療所: ['訪問歯科'],
  薬局: ['訪問薬剤'],
  訪問看護ステーション: ['訪問看護'],
  訪問リハビリテーション事業所: ['訪問リハ'],
};
const isDoctors = (kind: Kind) => kind === '病院' || kind === '診療所';
const AVAILABILITY_OF = (kind: Kind): readonly Availability[] =>
  AVAILABILITY.filter((name) => name !== '24時間往診' || isDoctors(kind));

/** The fields a list shows, the same for all facilities of a kind, so that they can be compared. */
export const listedOf = (kind: Kind): readonly Asked[] => [
  ...VISITS_OF[kind],
  ...AVAILABILITY_OF(kind).filter((name) =>
    isDoctors(kind) ? name !== '24時間往診' && name !== '認知症' : true,
  ),
];

/**
 * What is known today, in the order of ASKED. What nobody has answered is 未確認; what a facility of its kind is not asked and has
 * not said is absent (a pharmacy and 訪問診療).
 */
export function capabilitiesOf(facility: Facility, today: Day): Map<Asked, Capability> {
  const written: Partial<Record<Asked, Capability>> = {
    ...facility.visits,
    ...facility.availability,
    ...facility.procedures,
  };
  const asked = new Set<Asked>([...VISITS_OF[facility.kind], ...AVAILABILITY_OF(facility.kind)]);
  const reliable = isReliable(facility, today);
  return new Map(
    ASKED.flatMap((name): [Asked, Capability][] => {
      const value = written[name];
      if (value === undefined && !asked.has(name)) return [];
      return [[name, (reliable && value) || '未確認']];
    }),
  );
}
