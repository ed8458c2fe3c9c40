/** The four scenes of home care, in the order of the council's table (fact F004), with their pages. */
export const SCENE_ROAD = [
  { scene: 'nichijo', name: '日常', href: '/bamen/nichijo/' },
  { scene: 'nyutaiin', name: '入退院', href: '/bamen/nyutaiin/' },
  { scene: 'kyuhen', name: '急変', href: '/bamen/kyuhen/' },
  { scene: 'mitori', name: '看取り', href: '/bamen/mitori/' },
] as const;
