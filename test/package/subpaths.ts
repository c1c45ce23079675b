import manifest from '../../package.json' with { type: 'json' };

/** The subpaths with code, as package.json names them: `.`, `./archetypes` and so on. */
export const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json'));

/** The name under which a subpath is imported. */
export const importName = (subpath: string) => subpath.replace('.', manifest.name);
