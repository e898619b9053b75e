import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { themeVariables } from './vite/themeVariables.ts'

export default defineConfig({
  plugins: [react(), themeVariables()],
  build: {
    outDir: 'dist',
    // Inlined assets would need `data:` in more places of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['vite/testing.ts'],
    restoreMocks: true,
  },
})
