/**
 * A pure function of a short value that keeps what it has answered: `Intl` is dear and is asked the same again and again.
 * Beyond `most` answers it starts over, since what is asked comes from feeds.
 */
export const remembered = <K, V>(make: (key: K) => V, most = 1000): ((key: K) => V) => {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
};
