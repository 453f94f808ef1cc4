/** Where the operator's list of feeds is read and written. */
export const OPML_PATH = "/v1/admin/opml";
