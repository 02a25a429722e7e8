import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // Above 700 kB is only the writer of spreadsheets, in a chunk of its own that nobody loads before the first export.
    chunkSizeWarningLimit: 1000,
  },
  // Only a module can be split: what a worker loads when first needed stays out of its first chunk.
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/health': server } },
})
