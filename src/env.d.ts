/** Which of styles/identity-*.ts a build wears; see astro.config.mjs. */
declare module '#identity' {
  export const identity: { favicon: string; fonts: string[] };
}
