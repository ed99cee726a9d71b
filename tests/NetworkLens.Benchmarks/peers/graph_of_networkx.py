"""NetworkX: Python throughout."""

import networkx


class Graph:
    def __init__(self, tables):
        self.root = tables.root
        self.graph = networkx.DiGraph()
        self.graph.add_nodes_from(range(tables.root + 1))
        self.graph.add_edges_from(tables.arcs())

    def components(self):
        sizes = [len(component) for component in networkx.strongly_connected_components(self.graph)]
        return len(sizes) - 1, max(sizes)  # the root is one of its own

    # A filtered view of NetworkX asks a function about every neighbour; breadth first past a set is several times faster.
    def reached(self, failing):
        gone = set(failing or ())
        reached = [False] * (self.root + 1)
        reached[self.root] = True
        waiting = [self.root]
        while waiting:
            for receiver in self.graph.adj[waiting.pop()]:
                if not reached[receiver] and receiver not in gone:
                    reached[receiver] = True
                    waiting.append(receiver)
        return reached

    def dominators(self):
        above = networkx.immediate_dominators(self.graph, self.root)
        return lambda site: above.get(site) if site != self.root else None

    def betweenness(self, pivots):
        sites = self.graph.subgraph(range(self.root)).copy()
        return networkx.betweenness_centrality_subset(sites, sources=pivots, targets=range(self.root))
