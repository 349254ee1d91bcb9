/* What stands for temporal-polyfill in a browser: its own, where it has one (Firefox since 139, Chrome since 144). */
import type { Temporal as Polyfill } from 'temporal-polyfill';

const own = (globalThis as { Temporal?: typeof Polyfill }).Temporal;

export const Temporal = own ?? (await import('temporal-polyfill')).Temporal;
