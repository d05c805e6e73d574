import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

// The command line in few files: to find and load a hundred modules takes Node longer than a small file takes to check.
export default defineConfig({
  publicDir: false,
  ssr: {
    noExternal: true,
    // One that runs a program beside it, and one that names files after its own.
    external: ["open", "write-file-atomic"],
  },
  build: {
    ssr: true,
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20.19",
    rolldownOptions: {
      // The second is what threads run, the third what runs the largest chunk.
      input: ["src/cli/main.ts", "src/cli/check-worker.ts", "src/cli/code-cache.ts"],
      output: {
        format: "cjs",
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        // All that a plain `check` needs is one file.
        codeSplitting: { groups: [{ name: "check", test: /src\/cli\/run\.ts$/u }] },
        // Functions keep their names: a stack trace should say where something went wrong.
        minify: { compress: true, mangle: { keepNames: true }, codegen: true },
      },
    },
  },
  plugins: [parserAlone(), licenses(), commonJs(), ascii(), kept()],
});

/** Of js-yaml only the parser is used. What it defines beside that goes, once it is said that defining does nothing else. */
function parserAlone(): Plugin {
  return {
    name: "parser-alone",
    transform(code, id) {
      if (!id.endsWith("/js-yaml.mjs")) return undefined;
      // A definition goes to the end of its line, or to the first line that is not indented and ends it.
      const definition = /^(var \w+ = )((?:new |[\w.]+\(|\{$)(?:.*|.*\n(?:.*\n)*?[^\t\n].*));$/gmu;
      const marked = code.replaceAll(definition, "$1/* @__PURE__ */ (() => ($2))();");
      return { code: marked, map: null };
    },
  };
}

/**
 * Says that the bundle is in CommonJS, which this package otherwise isn't in: Node has the loader of it ready when it
 * starts, and would have to start the other one first.
 */
function commonJs(): Plugin {
  return {
    name: "common-js",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "package.json", source: `${JSON.stringify({ type: "commonjs" })}\n` });
    },
  };
}

/** Writes what isn't ASCII as escapes: a text of one byte a character is read and compiled faster. */
function ascii(): Plugin {
  return {
    name: "ascii",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk")
          chunk.code = chunk.code.replaceAll(
            /[^\0-\x7f]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
          );
    },
  };
}

/** Puts the code that a plain `check` needs into a file of its own, which is run with what V8 kept of it (see `code-cache.ts`). */
function kept(): Plugin {
  return {
    name: "kept",
    generateBundle(_options, bundle) {
      const chunk = Object.values(bundle).find((one) => one.type === "chunk" && one.name === "check");
      if (chunk?.type !== "chunk") throw new Error("no chunk of `check`");
      // It would need the loader of the other kind of modules, and on some versions warn of an experiment.
      if (/\bimport\(/u.test(chunk.code)) throw new Error(`${chunk.fileName} has an import() of what is no chunk`);
      const fileName = chunk.fileName.replace(/js$/u, "code.js");
      this.emitFile({ type: "asset", fileName, source: chunk.code });
      chunk.code = `require("./code-cache.js").runModule(module,require,require("node:path").join(__dirname,"${fileName}"));\n`;
    },
  };
}

/** Writes the licences of all packages that went into the bundle beside it. */
function licenses(): Plugin {
  return {
    name: "licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const folders = new Set(modules.filter((id) => id.includes("/node_modules/")).map(packageOf));
      const texts = [...folders].toSorted().map(licenseOf);
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: texts.join(`\n${"-".repeat(80)}\n\n`) });
    },
  };
}

function packageOf(module: string): string {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(module) ?? [];
  if (folder === undefined) throw new Error(`no package of ${module}`);
  return folder;
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  if (file === undefined || license === undefined) throw new Error(`${folder} says nothing of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
