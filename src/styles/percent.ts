/** A share, from 0 to 1, as styles and drawings take it. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
