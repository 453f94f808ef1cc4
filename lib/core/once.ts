/** Makes a thing at its first use and keeps it: what a function loads but does not use costs its cold start nothing. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** The same for each of many objects, which must never change in place; forgotten with the object. */
export function onceEach<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { it: T }>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = { it: make(key) }));
    return known.it;
  };
}
