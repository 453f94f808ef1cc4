/** Makes a thing at its first use and keeps it: what a function loads but does not use costs its cold start nothing. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
