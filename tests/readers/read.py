"""Reads a graph file with a Python library, or Graphviz, and prints what it found: read.py LIBRARY FORMAT FILE"""
import json
import subprocess
import sys


def networkx(kind, path):
    import networkx as nx
    if kind == "graphml":
        graph = nx.read_graphml(path)
    elif kind == "gexf":
        graph = nx.read_gexf(path)
    else:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        is_old = tuple(int(part) for part in nx.__version__.split(".")[:2]) < (3, 4)
        graph = nx.node_link_graph(data, link="edges") if is_old else nx.node_link_graph(data)
        nx.write_graphml(graph, "/dev/null")  # what is unknown must not stand in the way of writing it on
    assert graph.is_directed()
    return nx.__version__, dict(graph.nodes(data=True)), [[*edge] for edge in graph.edges(data=True)]


def igraph(kind, path):
    import igraph as ig
    assert kind == "graphml"
    graph = ig.Graph.Read_GraphML(path)
    assert graph.is_directed()
    ids = graph.vs["id"]
    return ig.__version__, {node["id"]: node.attributes() for node in graph.vs}, \
        [[ids[edge.source], ids[edge.target], edge.attributes()] for edge in graph.es]


def graphtool(kind, path):
    import graph_tool
    graph = graph_tool.load_graph(path, fmt="xml" if kind == "graphml" else kind)
    name = graph.vertex_properties["_graphml_vertex_id" if kind == "graphml" else "vertex_name"]
    nodes = {name[node]: {key: values[node] for key, values in graph.vertex_properties.items()} for node in graph.vertices()}
    edges = [[name[edge.source()], name[edge.target()], {key: values[edge] for key, values in graph.edge_properties.items()}] for edge in graph.edges()]
    return graph_tool.__version__.split()[0], nodes, edges


def graphviz(kind, path):
    run = subprocess.run(["dot", "-Tjson0", path], capture_output=True, text=True, check=True)
    data = json.loads(run.stdout)
    objects = [item for item in data["objects"] if "pos" in item]
    names = {item["_gvid"]: item["name"] for item in objects}
    version = subprocess.run(["dot", "-V"], capture_output=True, text=True, check=True).stderr.split("version ")[1].split()[0]
    return version, {item["name"]: item for item in objects}, [[names[edge["tail"]], names[edge["head"]], edge] for edge in data["edges"]]


def plain(value):
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


version, nodes, edges = globals()[sys.argv[1]](*sys.argv[2:])
print(json.dumps({
    "version": version,
    "nodes": {node: {key: plain(value) for key, value in attributes.items()} for node, attributes in nodes.items()},
    "edges": [[source, target, {key: plain(value) for key, value in attributes.items()}] for source, target, attributes in edges],
}))
