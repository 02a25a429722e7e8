// Loaded before a writer to see what the test of the power cut sees when nothing is forced to the disk.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

fs.fsyncSync = () => {}
syncBuiltinESMExports()
