/** A file of a tarball. */
export interface PackedFile {
  /** Relative to the package, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

const MAY_SHIP = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(?:[^/.]+\/)*[^/.]+\.(?:js|js\.map|d\.ts|d\.ts\.map)$/,
  /^src\/(?:[^/.]+\/)*[^/.]+\.ts$/,
];

const HAS_TO_SHIP = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

/**
 * What is wrong with the contents of a tarball: files that should not ship, files that are missing.
 *
 * @param wanted more that has to be there: what `exports` names
 */
export function contentProblems(files: readonly PackedFile[], wanted: readonly string[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const foreign = [...paths].filter((path) => !MAY_SHIP.some((pattern) => pattern.test(path)));
  const missing = [...HAS_TO_SHIP, ...wanted].filter((path) => !paths.has(path));
  return [
    ...foreign.map((path) => `${path} would ship, and should not`),
    ...missing.map((path) => `${path} is missing from the tarball`),
  ];
}

/** One line a folder and kind: `dist/*.js  97 files  609 kB`; largest first. */
export function contentTable(files: readonly PackedFile[]): string[] {
  const kinds = new Map<string, { count: number; size: number }>();
  for (const { path, size } of files) {
    const kind = kindOf(path);
    const sum = kinds.get(kind) ?? { count: 0, size: 0 };
    kinds.set(kind, { count: sum.count + 1, size: sum.size + size });
  }
  const rows = [...kinds].sort(([, a], [, b]) => b.size - a.size);
  return rows.map(
    ([kind, { count, size }]) =>
      `${kind.padEnd(16)}${String(count).padStart(4)} ${count === 1 ? "file " : "files"} ${kilobytes(size).padStart(11)}`,
  );
}

function kindOf(path: string): string {
  const [, folder, ending] = /^([^/]+)\/.*?(\.(?:d\.ts|js)(?:\.map)?|\.[^.]+)$/.exec(path) ?? [];
  return folder === undefined ? path : `${folder}/*${ending}`;
}

/** `778 kB`; 1000 bytes each. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 2 : 0)} kB`;
}
