// Loaded into each measured process: says at its end, on the third pipe, the most memory that it held (KiB).
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
