/** The places of the drawing `madori`, in the order of their numbers. */
export const PLACES = ['ベッド', 'お風呂', '台所', '食卓', '電話', '玄関'] as const;
