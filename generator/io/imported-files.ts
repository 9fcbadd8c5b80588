import { textIfThere } from "./description.js";

/**
 * The files that a module of the user's imports, and those that these import; none of packages.
 *
 * @param file absolute
 * @returns absolute paths, the module's own first
 */
export async function importedFiles(file: string): Promise<readonly string[]> {
  // It takes a while to load, which whoever watches a configuration waits for once.
  const { default: ts } = await import("typescript");
  const options = {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    allowJs: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
  };
  const found = new Set([file]);
  // A set that grows is walked to its end.
  for (const path of found) {
    const text = (await textIfThere(path, path)) ?? "";
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const { resolvedModule } = ts.resolveModuleName(fileName, path, options, ts.sys);
      if (resolvedModule?.isExternalLibraryImport === false)
        found.add(resolvedModule.resolvedFileName);
    }
  }
  return [...found];
}
