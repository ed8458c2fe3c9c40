/** The page that is shown where a page cannot be reached and was not kept. It is no text of `content/`. */
export const OFFLINE_PAGE = {
  path: '/offline/',
  title: '電波が届かず、開けませんでした',
  description: 'このページは、まだこの端末に残っていません。電波のある所で、もう一度開いてください。',
};
