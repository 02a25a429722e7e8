import { parentPort, workerData } from 'node:worker_threads'
import type { Report } from '@msoko/domain'
import { drawChartPng } from './chart-png.ts'
import { renderDocx } from './render-docx.ts'

parentPort?.postMessage(await renderDocx(workerData as Report, { drawChart: drawChartPng }))
