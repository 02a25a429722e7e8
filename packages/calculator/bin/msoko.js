#!/usr/bin/env node
// Stands apart from `dist`, so that an install links the command before the first build.
import '../dist/cli.js'
