/** Who may be mailed: outside production only addresses (`a@b.example`) or domains (`@b.example`) on the list. */
export function mailGuard(
  stage: string,
  allowList: readonly string[],
): (address: string) => boolean {
  if (stage === "production") return () => true;
  const allowed = allowList.map((entry) => entry.toLowerCase());
  return (address) => {
    const lower = address.toLowerCase();
    return allowed.some((entry) =>
      entry.startsWith("@") ? lower.endsWith(entry) : lower === entry,
    );
  };
}
