import { firefox, webkit } from 'playwright';
import { existsSync } from 'node:fs';

const engines = [firefox, webkit].map((type) => ({
  name: type.name() as 'firefox' | 'webkit',
  isInstalled: existsSync(type.executablePath()),
}));

/** The engines other than Chromium: those that Playwright has on this machine, and those that it has not. */
export const otherEngines = {
  installed: engines.flatMap(({ name, isInstalled }) => (isInstalled ? name : [])),
  absent: engines.flatMap(({ name, isInstalled }) => (isInstalled ? [] : name)),
};
