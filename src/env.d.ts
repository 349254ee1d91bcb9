/** Which of styles/identity-*.ts a build wears; see astro.config.mjs. */
declare module '#identity' {
  export const favicon: string;
}
