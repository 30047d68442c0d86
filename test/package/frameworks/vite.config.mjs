import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** Vue and Svelte have files of their own; of two kinds of JSX, Solid’s needs a plug-in. */
export default defineConfig({
  base: './',
  logLevel: 'warn',
  build: { chunkSizeWarningLimit: 5000 }, // Angular’s compiler comes along
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ps-') } } }),
    svelte(),
    solid({ include: ['apps/solid.jsx'] }),
  ],
});
