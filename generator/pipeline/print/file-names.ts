/**
 * Gives file names out, without their ending: a name itself, or one beside it where a file system
 * that knows no upper case has the other already.
 *
 * @param taken names that are none of these, in lower case
 */
export function fileNames(...taken: readonly string[]): (name: string) => string {
  const known = new Set(taken);
  return (name) => {
    let file = name;
    for (let count = 2; known.has(file.toLowerCase()); count++) file = `${name}-${count}`;
    known.add(file.toLowerCase());
    return file;
  };
}
