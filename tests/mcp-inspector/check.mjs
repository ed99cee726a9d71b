// Asks the built program by the public inspector of the Model Context Protocol: its checks of the tools' schemas, an answer, and refusals.
// The inspector checks an answer against the schema that its tool declares. Exit 1 where anything is not as it should be.
//   node check.mjs [PROGRAM.dll]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const inspector = join(here, 'node_modules', '@modelcontextprotocol', 'inspector', 'clients', 'launcher', 'build', 'index.js');
const program = process.argv[2] ?? join(here, '..', '..', '.artifacts', 'bin', 'NetworkLens.Cli', 'debug', 'networklens.dll');

let faults = 0;
const ask = (...options) => {
  const run = spawnSync(process.execPath, [inspector, '--cli', 'dotnet', program, 'mcp', ...options], { encoding: 'utf8' });
  return { ...run, json: () => JSON.parse(run.stdout) };
};
const call = (tool, ...pairs) => ask('--method', 'tools/call', '--tool-name', tool, ...pairs.flatMap(pair => ['--tool-arg', pair]));
const expect = (what, isSo, run) => {
  console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what}`);
  if (!isSo) {
    faults++;
    console.log(run.status, run.stdout.slice(0, 2000), run.stderr.slice(0, 2000));
  }
};

const list = ask('--method', 'tools/list', '--strict');
expect('six tools, whose schemas the inspector finds nothing against', list.status === 0 && list.json().tools.length === 6 && !/warning|error/i.test(list.stderr), list);

const answers = [
  ['what_is_in_the_data'],
  ['what_breaks_it', 'target=f-35', 'rows=3'],
  ['why_it_breaks', 'failure=["country:CN"]', 'target=f-35'],
  ['who_depends_on_it', 'supplier=country:MY', 'threshold=0.5'],
  ['alternatives_to', 'supplier=lynas-kuantan-refiner'],
  ['what_a_scenario_costs', 'outage=["country:MY"]', 'start=2026-12', 'days=90'],
];
for (const [tool, ...pairs] of answers) {
  const run = call(tool, ...pairs);
  expect(`${tool} answers with a headline`, run.status === 0 && run.json().isError !== true && run.json().structuredContent.headline.length > 20, run);
}

const missing = call('why_it_breaks', 'target=f-35');
expect('a missing argument is named', missing.status === 5 && /'failure' is missing/.test(missing.stdout), missing);
const wrong = call('what_breaks_it', 'fails_by=contry');
expect('a wrong one is named with what is accepted', wrong.status === 5 && /Did you mean 'country'\? Accepted: country, site/.test(wrong.stdout), wrong);

process.exit(faults === 0 ? 0 : 1);
