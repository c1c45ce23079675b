interface Counting {
  /** The data, as it is to whoever reads it. */
  readonly counted: object;
  /** How often anything in it was looked at so far. */
  readonly reads: () => number;
}

/** Plain data behind a proxy that counts every look at a key of an object or a list. */
export function counting(data: object): Counting {
  const known = new Map<object, object>();
  let reads = 0;
  const seen = (value: object): object => {
    const made = known.get(value) ?? new Proxy(value, handler);
    known.set(value, made);
    return made;
  };
  const handler: ProxyHandler<object> = {
    get(target, key, receiver) {
      reads += 1;
      const value: unknown = Reflect.get(target, key, receiver);
      return typeof value === 'object' && value !== null ? seen(value) : value;
    },
    has(target, key) {
      reads += 1;
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      reads += 1;
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, key) {
      reads += 1;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  };
  return { counted: seen(data), reads: () => reads };
}
