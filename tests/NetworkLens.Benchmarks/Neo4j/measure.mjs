// NetworkLens beside Neo4j's official driver, on one real server and the same rows, by turns.
//   npm install neo4j-driver       (in any folder above this file, or NODE_PATH)
//   node measure.mjs --data FOLDER --networklens PATH [--repeat 3] [--script] [--only "driver merge,push"]
// The server: NEO4J_URI, NEO4J_BOLT, NEO4J_PASSWORD. It is EMPTIED before each run. NEO4J_PID: also the server's processor time and peak memory.
// Prints a JSON line a run, and medians with ratios at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const options = Object.fromEntries(process.argv.slice(2).flatMap((word, i, all) => word.startsWith('--') ? [[word.slice(2), all[i + 1]?.startsWith('--') ?? true ? true : all[i + 1]]] : []));
const neo4j = createRequire(process.env.NODE_PATH ? join(process.env.NODE_PATH, '/') : import.meta.url)('neo4j-driver');
const { NEO4J_URI, NEO4J_BOLT, NEO4J_PASSWORD, NEO4J_PID } = process.env;
const driver = neo4j.driver(NEO4J_BOLT, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), { disableLosslessIntegers: true });
const BATCH = 10_000;
const work = mkdtempSync(join(tmpdir(), 'networklens-measure-'));

const cpu = () => !NEO4J_PID ? 0 : readFileSync(`/proc/${NEO4J_PID}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
const childCpu = () => !existsSync('/proc/self/stat') ? 0 : readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ').slice(13, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
const peak = () => !NEO4J_PID ? 0 : Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${NEO4J_PID}/status`, 'utf8'))[1]) / 1e6;
const runs = {};

async function timed(name, act) {
  if (options.only && !options.only.split(',').includes(name)) return;
  const before = cpu(), begin = performance.now(), own = process.resourceUsage(), children = childCpu();
  await act();
  const now = process.resourceUsage();
  const clientCpuSeconds = (now.userCPUTime + now.systemCPUTime - own.userCPUTime - own.systemCPUTime) / 1e6 + childCpu() - children;
  const run = { name, seconds: (performance.now() - begin) / 1000, serverCpuSeconds: cpu() - before, clientCpuSeconds, serverPeakGb: peak() };
  (runs[name] ??= []).push(run);
  console.log(JSON.stringify(run));
}

function networklens(...words) {
  const ended = spawnSync(options.networklens, [...words, '--data', options.data], {
    env: { ...process.env, NETWORKLENS_NEO4J__URI: NEO4J_URI, NETWORKLENS_NEO4J__PASSWORD: NEO4J_PASSWORD }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (ended.status !== 0) throw new Error(`networklens ${words.join(' ')}: ${ended.status} ${ended.stderr}`);
  return ended.stdout;
}

async function ask(text, parameters = {}) {
  const session = driver.session();
  try { return (await session.run(text, parameters)).records; } finally { await session.close(); }
}

async function empty() {
  await ask('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await ask('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  for (const record of await ask('SHOW CONSTRAINTS YIELD name')) await ask(`DROP CONSTRAINT ${record.get('name')}`);
  for (const record of await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await ask(`DROP INDEX ${record.get('name')}`);
}

// The files of export neo4j-import hold the rows that a push sends; quoted cells may hold line ends.
function table(file) {
  const text = readFileSync(file, 'utf8'), rows = [];
  let row = [], cell = '', isQuoted = false, wasQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') { cell += '"'; i++; }
      else isQuoted = false;
    } else if (letter === '"') isQuoted = wasQuoted = true;
    else if (letter === ',' || letter === '\n') {
      row.push(cell === '' && !wasQuoted ? null : cell);
      cell = ''; wasQuoted = false;
      if (letter === '\n') { rows.push(row); row = []; }
    } else cell += letter;
  }
  const header = rows.shift().map(name => name.split(':'));
  const value = (text, type) => text === null ? null : type === 'long' ? neo4j.int(text) : type === 'double' ? Number(text) : type === 'boolean' ? text === 'true' : type === 'string[]' ? text.split('\u001f') : text;
  return rows.map(cells => {
    const properties = {};
    const keys = header.flatMap(([name, type], i) => {
      if (/^(ID|START_ID|END_ID)\(/.test(type ?? '') && name === '') return [cells[i]];
      if (cells[i] !== null && !type?.startsWith('point')) properties[name] = value(cells[i], type);
      return [];
    });
    return { id: keys[0], from: keys[0], to: keys[1], properties };
  });
}

function tables() {
  const folder = join(work, 'import');
  if (!existsSync(folder)) networklens('export', 'neo4j-import', '--out', folder);
  return [...readFileSync(join(folder, 'import.sh'), 'utf8').matchAll(/--(nodes|relationships)=([^=\s]+)=(\S+)/g)].map(([, kind, names, file]) => ({ kind, names: names.split(':'), rows: table(join(folder, file)), file: join(folder, file) })).filter(one => one.names[0] !== 'NlDataset');
}

// As the driver's manual and most loaders write it: UNWIND and MERGE, batches of 10,000, constraints first.
async function merge(all) {
  const session = driver.session();
  for (const { kind, names } of all) if (kind === 'nodes') await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${names[0]}) REQUIRE (n.dataset, n.id) IS UNIQUE`);
  await session.run('CALL db.awaitIndexes(60)');
  for (const { kind, names, rows, file } of all) {
    const ends = kind === 'nodes' ? [] : readFileSync(file, 'utf8').split('\n', 1)[0].match(/_ID\((\w+)\)/g).map(text => text.slice(4, -1));
    const text = kind === 'nodes'
      ? `UNWIND $rows AS row MERGE (n:${names[0]} {dataset: row.properties.dataset, id: row.id}) SET n += row.properties, n:${names.slice(1).join(':') || names[0]}`
      : `UNWIND $rows AS row MATCH (a:${ends[0]} {dataset: row.properties.dataset, id: row.from}) MATCH (b:${ends[1]} {dataset: row.properties.dataset, id: row.to}) MERGE (a)-[r:${names[0]}]->(b) SET r += row.properties`;
    for (let i = 0; i < rows.length; i += BATCH) await session.executeWrite(transaction => transaction.run(text, { rows: rows.slice(i, i + BATCH) }));
  }
  await session.close();
}

async function read() {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let rows = 0;
  for (const text of ['MATCH (n:Site) RETURN n.row, n.id, properties(n)', 'MATCH (a)-[r:SHIPS]->(b) RETURN r.row, a.id, b.id, properties(r)']) {
    await new Promise((done, fail) => session.run(text).subscribe({ onNext: () => rows++, onCompleted: done, onError: fail }));
  }
  await session.close();
  return rows;
}

// What cypher-shell does with a script: its statements one by one, in one transaction between :begin and :commit.
async function script(text) {
  const session = driver.session();
  let transaction = null, statement = '';
  for (const line of text.split('\n')) {
    if (line === ':begin') transaction = session.beginTransaction();
    else if (line === ':commit') { await transaction.commit(); transaction = null; }
    else if (!line.startsWith('//')) {
      statement += line + '\n';
      if (line.endsWith(';')) { await (transaction ?? session).run(statement.trimEnd().slice(0, -1)); statement = ''; }
    }
  }
  await session.close();
}

try {
  for (let run = 0; run < Number(options.repeat ?? 3); run++) {
    if (options.script) {
      const text = networklens('export', 'cypher');
      await empty();
      await timed('script', () => script(text));
      await empty();
      await timed('push', () => networklens('neo4j', 'push'));
      continue;
    }
    await empty();
    const all = tables();
    await timed('driver merge', () => merge(all));
    await empty();
    await timed('push', () => networklens('neo4j', 'push'));
    await timed('push again', () => networklens('neo4j', 'push'));
    await timed('status', () => networklens('neo4j', 'status'));
    const folder = join(work, `pulled-${run}`);
    await timed('pull', () => networklens('neo4j', 'pull', '--out', folder));
    await timed('driver read', read);
  }
} finally {
  await driver.close();
  rmSync(work, { recursive: true });
}
const median = (name, what) => { const sorted = (runs[name] ?? []).map(run => run[what]).sort((a, b) => a - b); return Number(sorted[Math.floor(sorted.length / 2)].toFixed(3)); };
const ratios = (ours, theirs) => runs[ours] && runs[theirs]
  ? { [`${ours} / ${theirs}`]: Object.fromEntries(['seconds', 'serverCpuSeconds', 'clientCpuSeconds'].map(what => [what, Number((median(ours, what) / median(theirs, what)).toFixed(2))])) } : {};
console.log(JSON.stringify({
  medians: Object.fromEntries(Object.keys(runs).map(name => [name, { seconds: median(name, 'seconds'), serverCpuSeconds: median(name, 'serverCpuSeconds'), clientCpuSeconds: median(name, 'clientCpuSeconds') }])),
  ...ratios('push', 'driver merge'), ...ratios('pull', 'driver read'), ...ratios('script', 'push'),
}));
