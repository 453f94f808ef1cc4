/** An array that has a place of this index: the same, or one twice as large with what was in it. */
export const room = (array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> => {
  if (index < array.length) return array;
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};
