// One implementation for both kinds of modules, so that `instanceof JobferryError` always holds.
export * from './index.js';
