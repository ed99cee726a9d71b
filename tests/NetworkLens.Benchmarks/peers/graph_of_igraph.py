"""python-igraph: C beneath, one thread."""

import igraph


class Graph:
    def __init__(self, tables):
        self.tables = tables
        self.graph = igraph.Graph(n=tables.root + 1, edges=list(tables.arcs()), directed=True)

    def components(self):
        sizes = self.graph.connected_components(mode="strong").sizes()
        return len(sizes) - 1, max(sizes)  # the root is one of its own

    def reached(self, failing):
        graph, name = self.graph, None
        if failing is not None:
            gone = set(failing)
            name = [vertex for vertex in range(self.tables.root + 1) if vertex not in gone]
            graph = self.graph.induced_subgraph(name, implementation="create_from_scratch")
        reached = [False] * (self.tables.root + 1)
        for vertex in graph.subcomponent(graph.vcount() - 1, mode="out"):
            reached[vertex if name is None else name[vertex]] = True
        return reached

    def dominators(self):
        above = self.graph.dominator(self.tables.root, mode="out")
        return lambda site: above[site]
