import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // Only echarts is above the limit, in a chunk of its own that a page without charts never asks for.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': server, '/health': server } },
})
