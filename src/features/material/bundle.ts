/** The whole site to take along on a USB stick, as a zip: where it is published, what its folder is called. ASCII for old zip programs. */
export const BUNDLE = { path: '/shiryo/mochidashi.zip', folder: 'mochidashi' };
