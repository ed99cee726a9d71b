// Reads a graph file with a JavaScript library and prints what it found: node read.mjs LIBRARY FORMAT FILE
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { forceLink, forceSimulation } from 'd3-force';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const [library, format, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const version = name => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const readers = {
  graphology() {
    const graph = format === 'gexf' ? gexf.parse(Graph.MultiDirectedGraph, text)
      : format === 'graphml' ? graphml.parse(Graph.MultiDirectedGraph, text)
      : (() => {
        const { nodes, edges } = JSON.parse(text);
        return Graph.MultiDirectedGraph.from({
          nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes })),
          edges: edges.map(({ source, target, key, ...attributes }) => ({ source, target, attributes })),
        });
      })();
    return {
      version: version('graphology'),
      nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes])),
      edges: graph.mapEdges((id, attributes, source, target) => [source, target, attributes]),
    };
  },
  cytoscape() {
    const { nodes, edges } = JSON.parse(text);
    const graph = cytoscape({ headless: true, elements: { nodes: nodes.map(data => ({ data })), edges: edges.map(data => ({ data })) } });
    return {
      version: version('cytoscape'),
      nodes: Object.fromEntries(graph.nodes().map(node => [node.id(), node.data()])),
      edges: graph.edges().map(edge => [edge.data('source'), edge.data('target'), edge.data()]),
    };
  },
  d3() {
    const { nodes, edges } = JSON.parse(text);
    const links = forceLink(edges).id(node => node.id);
    forceSimulation(nodes).force('link', links).stop();
    return {
      version: `force ${version('d3-force')}`,
      nodes: Object.fromEntries(nodes.map(node => [node.id, node])),
      edges: links.links().map(({ source, target, ...rest }) => [source.id, target.id, rest]),
    };
  },
};

console.log(JSON.stringify(readers[library]()));
