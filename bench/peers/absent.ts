/** Says that a peer is not measured, in one line that no reader of the figures meets. */
export const leftOut = (peer: string): void =>
  void process.stderr.write(
    `bench: ${peer} is not installed (npm run bench:peers): its figures are left out\n`,
  );
