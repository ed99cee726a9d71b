// Lints every Cypher statement that NetworkLens holds, makes or ships, with Neo4j's own parser and semantic analysis,
// under CYPHER 5 and CYPHER 25 and with our model as the schema. Exit 1 on any diagnostic.
//   node lint.cjs            the program's statements and graph-seed/neo4j
const fs = require('fs');
const path = require('path');
const { lintCypherQuery, isNotParamError, testData } = require('@neo4j-cypher/language-support');

const root = path.join(__dirname, '..', '..');
const golden = path.join(root, 'tests', 'NetworkLens.Tests', 'Neo4j', 'Golden');
const seed = path.join(root, 'graph-seed', 'neo4j');
const read = file => fs.readFileSync(file, 'utf8');

const { functions, procedures } = testData.mockSchema; // Neo4j's own, of both versions
const model = JSON.parse(read(path.join(golden, 'model.json')));
const statements = Object.entries(JSON.parse(read(path.join(golden, 'statements.json'))));
const files = ['schema.cypher', 'load.cypher', ...fs.readdirSync(path.join(seed, 'queries')).map(name => path.join('queries', name))];

// A generated load repeats the same statements with other rows: three rows of each tell as much as all of them.
const shortened = text => text.replace(/(\n  \{.*\n  \{.*\n  \{.*[^,\]]),\n(?:  \{.*\n)*  \{.*\]/g, '$1]');
const script = text => shortened(text).split('\n').filter(line => !/^:(begin|commit)$/.test(line)).join('\n');

const items = [
  ...statements.map(([name, text]) => ({ name, text, parameters: [...text.matchAll(/\$(\w+)/g)].map(match => match[1]) })),
  ...files.map(name => ({ name: `graph-seed/neo4j/${name}`, text: script(read(path.join(seed, name))), parameters: [] })),
];

let lints = 0;
let found = 0;
const fault = (name, text) => { found++; console.log(`${name}: ${text}`); };
for (const { name, text, parameters } of items) {
  for (const version of ['CYPHER 5', 'CYPHER 25']) {
    const schema = { ...model, functions, procedures, defaultLanguage: version, parameters: Object.fromEntries(parameters.map(parameter => [parameter, parameter === 'rows' ? [] : ''])) };
    for (const diagnostic of lintCypherQuery(text, schema).diagnostics) {
      if (isGenerated(name) && diagnostic.severity !== 1) continue; // names of the user's own are in no model of ours
      fault(`${name} [${version}] ${diagnostic.range.start.line + 1}:${diagnostic.range.start.character + 1}`, diagnostic.message.slice(0, 300));
    }
    lints++;
  }
}

function isGenerated(name) {
  return name.startsWith('PullMapping.');
}

// Values stand in parameters: a statement of the program holds no text but words of the model and of Cypher.
const words = new Set(['nl_', 'unknown', 'XX', '*', ': half a load, push it again']);
for (const [name, text] of statements) {
  for (const [, value] of text.matchAll(/'([^']*)'/g)) {
    if (!words.has(value)) fault(name, `a value in the text: '${value}'`);
  }
}

console.log(`${lints} lints of ${items.length} statements and files: ${found} diagnostics.`);
process.exit(found ? 1 : 0);
