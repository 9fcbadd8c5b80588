import { join } from "node:path";
import { bundleSizes } from "../../io/bundle-sizes.js";
import { entriesOf } from "../../io/client-package.js";
import { npm, npmJson } from "../../io/npm.js";
import { publintFindings, typeFindings } from "../../io/package-lint.js";
import { writeFiles } from "../../io/write-files.js";
import { budgetProblems, type Sizes } from "../../publish/budget.js";
import { contentProblems, type PackedFile } from "../../publish/contents.js";
import { typeProblems } from "../../publish/type-problems.js";
import type { CommandContext } from "../../run/context.js";
import { CHANGELOG } from "./files.js";
import type { Release } from "./prepare.js";

/** A package as it would be sent. */
export interface Packed {
  /** Absolute path of the tarball. */
  readonly tarball: string;
  readonly integrity: string;
  /** Bytes of the tarball, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly PackedFile[];
  readonly sizes: Sizes;
}

export type Built =
  | { readonly packed: Packed; readonly problems: readonly string[] }
  | { readonly packed?: undefined; readonly problems: readonly string[] };

/** Builds a copy of the client as the release that it is to be, packs it, and looks at the result. */
export async function buildRelease(
  copy: string,
  release: Release,
  acceptSize: boolean,
  { onStep }: CommandContext,
): Promise<Built> {
  await writeFiles({
    [join(copy, "package.json")]: manifestOf(release),
    [join(copy, CHANGELOG)]: release.changelog,
  });
  onStep("building");
  const built = await npm(["run", "build"], copy);
  if (!built.ok) return { problems: [`the client does not build: ${built.message}`] };
  onStep("packing");
  const packed = await pack(copy, release);
  if (typeof packed === "string") return { problems: [packed] };
  onStep("checking the package");
  return { packed, problems: await checkPacked(packed, release, acceptSize) };
}

/** `package.json` with the version of the release, and nothing else changed. */
export function manifestOf({ client, version }: Release): string {
  return client.manifestText.replace(
    /^( *"version": )"[^"]*"/m,
    (_, key: string) => `${key}${JSON.stringify(version)}`,
  );
}

interface NpmPack extends Omit<Packed, "tarball" | "sizes"> {
  readonly filename: string;
}

/** @returns what is wrong, where it cannot be packed */
async function pack(copy: string, { client }: Release): Promise<Packed | string> {
  const place = join(copy, "..");
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", place];
  const run = await npm(args, copy);
  if (!run.ok) return `the client cannot be packed: ${run.message}`;
  const [result] = (await npmJson(run.stdout, "pack")) as unknown as NpmPack[];
  if (result === undefined) return "npm packed nothing";
  const { filename, integrity, size, unpackedSize, files } = result;
  const tarball = join(place, filename.replace(/^@/, "").replace("/", "-"));
  const sizes = await bundleSizes(copy, entriesOf(client.manifest));
  return { tarball, integrity, size, unpackedSize, files, sizes };
}

async function checkPacked(
  { tarball, files, sizes }: Packed,
  { client, budget }: Release,
  acceptSize: boolean,
): Promise<string[]> {
  const [lint, types] = await Promise.all([publintFindings(tarball), typeFindings(tarball)]);
  const wanted = Object.values(entriesOf(client.manifest)).flatMap((entry) =>
    ["js", "js.map", "d.ts", "d.ts.map"].map((ending) => `dist/${entry}.${ending}`),
  );
  const grown = acceptSize ? [] : budgetProblems(budget, sizes);
  return [
    ...contentProblems(files, wanted),
    ...lint,
    ...typeProblems(types),
    ...grown.map((problem) => `${problem}; --accept-size takes it as it is`),
  ];
}
