import { defineConfig } from "vite";

// The viewer is one classic script and one style sheet with fixed names: `build` inlines them or hashes them
// itself, because a page that is opened from disk may load neither modules nor files made at run time.
export default defineConfig({
  root: "src/viewer",
  publicDir: false,
  build: {
    outDir: "../../dist/viewer",
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    lib: {
      entry: "main.ts",
      formats: ["iife"],
      name: "underpinViewer",
      fileName: () => "viewer.js",
      cssFileName: "viewer",
    },
  },
});
