/** The whole site to take along on a USB stick, as a zip: where it is published, and what its folder is called (ASCII: old zip programs). */
export const BUNDLE = { path: '/shiryo/mochidashi.zip', folder: 'mochidashi' };
