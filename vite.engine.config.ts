import { defineConfig } from "vite";

// The engine is a function that nobody has called yet: the page runs it, or makes a worker of its text.
export default defineConfig({
  root: "src/viewer",
  publicDir: false,
  build: {
    outDir: "../../dist/viewer",
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: "engine/main.ts", formats: ["iife"], name: "engine", fileName: () => "engine.js" },
    rolldownOptions: { output: { postBanner: "function underpinEngine(){", postFooter: "return engine}" } },
  },
});
