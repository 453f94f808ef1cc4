/** A cursor that is none of ours, or of another list: whoever sent it is told so. */
export class ForeignCursor extends Error {
  override name = "ForeignCursor";
  constructor() {
    super("expected the cursor of an earlier page");
  }
}
