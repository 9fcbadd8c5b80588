import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Programs by name; they run one after another, in this order. */
export type Programs = ReadonlyMap<string, string>;

/** In an empty folder, which goes again. Programs that read a file find `file.bin` in it. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "samples-"));
  try {
    await writeFile(join(folder, "file.bin"), "bytes of a file");
    const result = await use(folder);
    // What hostile texts would make, were they run.
    if (existsSync(join(folder, "pwned"))) throw new Error("a text has been run");
    return result;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @returns what it writes to standard output; rejects with what it writes to standard error */
export function run(command: string, args: readonly string[], folder: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, args, { cwd: folder, maxBuffer: 100_000_000 }, (error, stdout, stderr) =>
      error ? fail(new Error(`${command}: ${stderr || error.message}`)) : done(stdout),
    );
  });
}

/** Whether a tool is on this machine. */
export function isInstalled(command: string, args: readonly string[] = ["--version"]) {
  return run(command, args, ".").then(
    () => true,
    () => false,
  );
}

/** All in one shell, each in a shell of its own. */
export function runShell(programs: Programs): Promise<string> {
  return inFolder(async (folder) => {
    const text = [...programs.values()].map((code) => `(\n${code}\n) || exit 1\n`).join("");
    await writeFile(join(folder, "all.sh"), text);
    return run("sh", ["all.sh"], folder);
  });
}

/** All as modules of one process. */
export function runNode(programs: Programs): Promise<string> {
  return inFolder(async (folder) => {
    const files = [...programs].map(([name, code]) => [`./${name}.mjs`, code] as const);
    for (const [file, code] of files) await writeFile(join(folder, file), code);
    const all = files.map(([file]) => `await import(${JSON.stringify(file)});\n`).join("");
    await writeFile(join(folder, "all.mjs"), all);
    return run(process.execPath, ["all.mjs"], folder);
  });
}

/** In place of the library `requests`, which sends nothing: says what it is asked to send. */
const REQUESTS = `import json as JSON
class Answer:
    status_code = 200
    text = ""
def __getattr__(method):
    def call(url, headers={}, json=None, data=None, files=None):
        read = lambda it: it.read().decode() if hasattr(it, "read") else it
        if isinstance(data, bytes): data = data.decode()
        data = read(data)
        if files: files = [[name, [read(x) for x in it] if isinstance(it, tuple) else read(it)] for name, it in files]
        print("\\n" + JSON.dumps(["sent", method, url, headers, json, data, files]))
        return Answer
    return call
`;

export interface PythonRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
  readonly data: unknown;
  readonly files: unknown;
}

/** All in one process, with a library that sends nothing. */
export function runPython(programs: Programs): Promise<PythonRequest[]> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, "requests.py"), REQUESTS);
    await writeFile(join(folder, "all.json"), JSON.stringify([...programs]));
    const main =
      "import json\nfor name, code in json.load(open('all.json')): exec(compile(code, name, 'exec'), {})";
    await writeFile(join(folder, "all.py"), main);
    const output = await run("python3", ["all.py"], folder);
    const lines = output.split("\n").filter((line) => line.startsWith('["sent"'));
    return lines.map((line) => {
      const [, method, url, headers, json, data, files] = JSON.parse(line);
      return { method, url, headers, json, data, files };
    });
  });
}

/** All compiled by one compiler, and run in one machine. */
export function runJava(programs: Programs): Promise<string> {
  return inFolder(async (folder) => {
    const packages = [...programs.values()].map((code, at) => [`sample${at}`, code] as const);
    for (const [name, code] of packages) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "Sample.java"), `package ${name};\n\n${code}\n`);
    }
    const calls = packages.map(([name]) => `    ${name}.Sample.main(args);\n`).join("");
    const main = `void main(String[] args) throws Exception {\n${calls}  }`;
    await writeFile(join(folder, "All.java"), `public class All {\n  public static ${main}\n}\n`);
    const files = packages.map(([name]) => `${name}/Sample.java`);
    await run(
      "javac",
      [
        "-J-XX:TieredStopAtLevel=1",
        "-proc:none",
        "-encoding",
        "UTF-8",
        "-d",
        "out",
        ...files,
        "All.java",
      ],
      folder,
    );
    return run(
      "java",
      ["-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8", "-cp", "out", "All"],
      folder,
    );
  });
}

/** All in one process. */
export function runRuby(programs: Programs): Promise<string> {
  return inFolder(async (folder) => {
    for (const [name, code] of programs) await writeFile(join(folder, `${name}.rb`), `${code}\n`);
    const files = [...programs.keys()].map((name) => `./${name}.rb`);
    return run("ruby", ["-e", "ARGV.each { |file| load file }", "--", ...files], folder);
  });
}

/**
 * What reads programs in, without running them, for languages that not every machine has. Each gets
 * the names of all files.
 */
export const PARSERS = {
  ruby: {
    command: "ruby",
    args: ["-e", "ARGV.each { |file| RubyVM::InstructionSequence.compile_file(file) }", "--"],
  },
  php: {
    command: "php",
    args: [
      "-r",
      "foreach (array_slice($argv, 1) as $file) eval('return; ?>' . file_get_contents($file));",
      "--",
    ],
  },
  go: { command: "gofmt", args: ["-e", "-l"] },
  r: { command: "Rscript", args: ["-e", "for (file in commandArgs(TRUE)) parse(file)"] },
} as const;

/** @returns what the parser says of the programs: nothing, where they are right */
export function parse(id: keyof typeof PARSERS, programs: Programs): Promise<string> {
  const { command, args } = PARSERS[id];
  return inFolder(async (folder) => {
    const files = [...programs].map(([name, code]) => [`${name}.${id}`, code] as const);
    for (const [file, code] of files) await writeFile(join(folder, file), `${code}\n`);
    return run(command, [...args, ...files.map(([file]) => file)], folder);
  });
}
