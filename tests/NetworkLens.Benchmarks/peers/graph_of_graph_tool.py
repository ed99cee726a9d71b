"""graph-tool: C++ beneath, OpenMP where an algorithm has it."""

import numpy
from graph_tool import Graph as ToolGraph, GraphView
from graph_tool.centrality import betweenness
from graph_tool.topology import dominator_tree, label_components, label_out_component


class Graph:
    def __init__(self, tables):
        self.root = tables.root
        arcs = numpy.empty((len(tables.senders) + len(tables.sources), 2), dtype=numpy.int64)
        links = len(tables.senders)
        arcs[:links, 0], arcs[:links, 1] = tables.senders, tables.receivers
        arcs[links:, 0], arcs[links:, 1] = tables.root, tables.sources
        self.graph = ToolGraph(directed=True)
        self.graph.add_vertex(tables.root + 1)
        self.graph.add_edge_list(arcs)
        sites = self.graph.new_vertex_property("bool", val=True)
        sites.a[tables.root] = False
        self.links = GraphView(self.graph, vfilt=sites)

    def components(self):
        _, sizes = label_components(self.links)
        return len(sizes), int(sizes.max())

    def reached(self, failing):
        keep = self.graph.new_vertex_property("bool", val=True)
        if failing is not None:
            keep.a[failing] = False
        view = GraphView(self.graph, vfilt=keep)
        return label_out_component(view, view.vertex(self.root)).a.astype(bool)

    def dominators(self):
        above = dominator_tree(self.graph, self.graph.vertex(self.root)).a.tolist()
        root = self.root
        return lambda site: above[site] if site != root else None

    def betweenness(self, pivots):
        return betweenness(self.links, pivots=pivots, norm=False)[0]
