import { fileURLToPath } from "node:url"
import { svelte } from "@sveltejs/vite-plugin-svelte"
import { defineConfig } from "vite"

/** Builds the pages into `dist/web`, from where `onrecord serve` sends them. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    // Every file keeps an address of its own, so that the pages' policy can stay strict.
    assetsInlineLimit: 0,
    // The licences of all that is bundled, as they ask.
    license: { fileName: "licences.md" },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
