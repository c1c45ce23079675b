import * as evidence from '../../src/evidence.js';
import * as explain from '../../src/explain.js';
import * as library from '../../src/index.js';
import * as registry from '../../src/registry.js';
import * as render from '../../src/render.js';
import * as schema from '../../src/schema.js';

type Any = (...args: readonly unknown[]) => unknown;
const functions = {
  ...library,
  ...registry,
  ...render,
  ...explain,
  ...evidence,
  ...schema,
} as unknown as Readonly<Record<string, Any>>;

/** The names of all functions of the library. */
export const functionNames = Object.keys(functions).filter((name) => typeof functions[name] === 'function');

/** A function of the library by its name. */
export function functionOf(name: string): Any {
  const found = functions[name];
  if (typeof found !== 'function') throw new Error(`the library has no ${name}`);
  return found;
}

const throwing = () =>
  new Proxy(
    {},
    {
      get() {
        throw new Error('read');
      },
      ownKeys() {
        throw new Error('read');
      },
      getOwnPropertyDescriptor() {
        throw new Error('read');
      },
      getPrototypeOf() {
        throw new Error('read');
      },
      has() {
        throw new Error('read');
      },
    },
  );

/** What a tag of the vectors stands for, where `before` stood. */
function untagged(tag: { readonly $: unknown; readonly [key: string]: unknown }, before: unknown): unknown {
  switch (tag.$) {
    case 'undefined':
      return undefined;
    case 'nan':
      return Number.NaN;
    case 'infinity':
      return Number.POSITIVE_INFINITY;
    case '-infinity':
      return Number.NEGATIVE_INFINITY;
    case 'bigint':
      return 7n;
    case 'symbol':
      return Symbol('in');
    case 'function':
      return () => 'in';
    case 'date':
      return new Date(0);
    case 'map':
      return new Map([['id', 'in']]);
    case 'throws':
      return throwing();
    case 'letters':
      return 'x'.repeat(Number(tag.n));
    case 'copies':
      return Array.from({ length: Number(tag.n) }, () => (before as readonly unknown[])[0]);
    case 'definition':
      // By way of JSON, which every engine has: a definition is plain data.
      return JSON.parse(
        JSON.stringify((library.frameworks as Readonly<Record<string, unknown>>)[String(tag.id)]),
      );
    case 'call':
      return functionOf(String(tag.name))(...(tag.args as readonly unknown[]).map((arg) => untag(arg)));
    default:
      throw new Error(`no tag ${String(tag.$)}`);
  }
}

/** A value of the vectors as the library gets it. */
export function untag(value: unknown, before?: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => untag(each));
  if ('$' in value) return untagged(value as { readonly $: unknown }, before);
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) put(copy, key, untag(each));
  return copy;
}

/** An own property, whatever its name. */
function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Puts a value of the vectors where a pointer leads, into arguments that are nobody else's. */
export function change(args: unknown, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  if (last === undefined) throw new Error('the list of arguments itself is not changed');
  let holder = args as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  const isGone = typeof value === 'object' && value !== null && '$' in value && value.$ === 'gone';
  if (!isGone) put(holder, last, untag(value, Object.hasOwn(holder, last) ? holder[last] : undefined));
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}
