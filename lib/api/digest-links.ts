/** Where a stored digest is found, in every format. */
export const digestLinks = (publicUrl: string, id: string) => {
  const json = `${publicUrl}/v1/digests/${id}`;
  const page = `${publicUrl}/digests/${id}`;
  return { page, json, html: `${json}.html`, text: `${json}.txt`, mail: `${json}.eml` };
};
