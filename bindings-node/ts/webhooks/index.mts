// One implementation for both kinds of modules, as at the package's root.
export * from './index.js';
