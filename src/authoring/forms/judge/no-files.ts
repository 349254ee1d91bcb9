/* What the rules that no browser runs import of the machine: they come with the others, and are never called. */

const absent = (): never => {
  throw new Error('A browser has no files.');
};

export { absent as existsSync, absent as lstatSync, absent as readdirSync, absent as readFileSync };
export { absent as spawnSync, absent as statSync };
