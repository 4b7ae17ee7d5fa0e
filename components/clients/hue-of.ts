/** One of `count` colours for a name: always the same, and neighbours in the alphabet differ. */
export function hueOf(name: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const character of name.normalize("NFC")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
