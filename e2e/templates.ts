import paths from './templates.json' with { type: 'json' };

/** One page of each template, in ./fixtures: what holds for them holds for every page of the site. */
export const templates = Object.entries(paths).map(([name, path]) => ({ name, path }));
