/** The namespace of what our OPML says beyond OPML 2.0. It names, and leads nowhere. */
export const OPML_NAMESPACE = "https://sitrep.example/ns/opml";
export const OWN_PREFIX = "sitrep";
