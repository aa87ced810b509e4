import { optionsOf } from './models.js';

/** An interface of options. @internal */
export type Options = keyof typeof optionsOf;

/** The names of options, each with the interface of what it holds. @internal */
export type Names = Readonly<Record<string, Options | null>>;

/**
 * Refuses names that do not exist, which would otherwise be left out in silence: a deadline that is
 * misspelt or stands in the wrong place bounds nothing.
 *
 * @internal
 */
export function known(what: string, given: object, names: Names | Options, hint = ''): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${what} is an object, not ${given === null ? 'null' : typeof given}`);
  }
  const there: Names = typeof names === 'string' ? optionsOf[names] : names;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const held = there[name];
    if (held === undefined) {
      const others = Object.keys(there).join(', ') || 'nothing';
      throw new TypeError(`${what} has no '${name}'; it has ${others}${hint}`);
    }
    if (held && typeof value === 'object' && value !== null) known(name, value, held);
  }
}

/** The same for the options of a call, all of which have a `signal`. @internal */
export function knownToCall(given: object, names: Names | Options): void {
  const others = typeof names === 'string' ? optionsOf[names] : names;
  known('the call', given, { signal: null, ...others });
}
