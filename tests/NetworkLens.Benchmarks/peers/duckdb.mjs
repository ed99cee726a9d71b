// Reading a folder of CSV beside DuckDB: read_csv of both files and the joins that turn ids into numbers, two threads, by turns.
//   npm install @duckdb/node-api@1.5       (in any folder above this file, or NODE_PATH)
//   node duckdb.mjs --data FOLDER --measure PATH/NetworkLens.Benchmarks.dll [--repeat 3]
// Whole processes, with their start: processor and wall seconds and peak memory by /usr/bin/time. Prints a JSON line a run, and the medians with their ratio at the end.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const options = Object.fromEntries(process.argv.slice(2).flatMap((word, i, all) => word.startsWith('--') ? [[word.slice(2), all[i + 1]?.startsWith('--') ?? true ? true : all[i + 1]]] : []));

if (options.once) {
  const { DuckDBInstance } = createRequire(process.env.NODE_PATH ? join(process.env.NODE_PATH, '/') : import.meta.url)('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const quoted = file => `'${join(options.data, file).replaceAll("'", "''")}'`;
  await connection.run(`CREATE TABLE sites AS SELECT row_number() OVER () - 1 AS number, * FROM read_csv(${quoted('sites.csv')})`);
  await connection.run(`CREATE TABLE links AS SELECT s.number AS sender, r.number AS receiver, l.* EXCLUDE ("from", "to") FROM read_csv(${quoted('links.csv')}) l JOIN sites s ON l."from" = s.id JOIN sites r ON l."to" = r.id`);
  const [[count]] = (await connection.runAndReadAll('SELECT count(*) FROM links')).getRows();
  console.log(String(count));
} else {
  const runs = { DuckDB: [], NetworkLens: [] };
  const commands = {
    DuckDB: ['node', fileURLToPath(import.meta.url), '--data', options.data, '--once'],
    NetworkLens: ['dotnet', options.measure, 'measure', '--data', options.data, '--task', 'load', '--repeat', '1', '--threads', '2'],
  };
  for (let run = 0; run < Number(options.repeat ?? 3); run++) {
    for (const [name, command] of Object.entries(commands)) {
      const ended = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', ...command], { encoding: 'utf8' });
      if (ended.status !== 0) throw new Error(`${name}: ${ended.status} ${ended.stderr}`);
      const [user, system, wall, peak] = ended.stderr.trim().split('\n').at(-1).split(' ').map(Number);
      const measured = { name, cpu: user + system, wall, peakMb: peak / 1024 };
      runs[name].push(measured);
      console.log(JSON.stringify(measured));
    }
  }

  const median = name => runs[name].map(run => run.cpu).sort((a, b) => a - b)[Math.floor(runs[name].length / 2)];
  console.log(JSON.stringify({ duckDb: median('DuckDB'), networkLens: median('NetworkLens'), ratio: median('NetworkLens') / median('DuckDB') }));
}
