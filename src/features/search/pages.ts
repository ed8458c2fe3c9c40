/** The pages of the search: one to ask on, one for an address that leads nowhere. Neither is a text of `content/`. */
export const SEARCH_PAGE = {
  path: '/sagasu/',
  title: 'さがす',
  description: 'このサイトのページを、ことばや話題からさがせます。',
};
export const NOT_FOUND = {
  path: '/404.html',
  title: 'ページが見つかりません',
  description: 'アドレスが変わったか、打ちまちがいかもしれません。ことばや話題からさがせます。',
};
