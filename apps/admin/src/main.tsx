// The last Chrome for Windows 7 and 8 (109) lacks these two; an office PC may have no newer one.
import 'core-js/actual/array/to-reversed'
import 'core-js/actual/array/to-sorted'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers.tsx'
import './app/theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
)
