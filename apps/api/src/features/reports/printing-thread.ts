import { parentPort, workerData } from 'node:worker_threads'
import { renderDocx } from '@msoko/documents'
import { drawChartPng } from '@msoko/documents/chart-png'
import type { Report } from '@msoko/domain'

parentPort?.postMessage(await renderDocx(workerData as Report, { drawChart: drawChartPng }))
