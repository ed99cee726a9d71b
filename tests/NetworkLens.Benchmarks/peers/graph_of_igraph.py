"""python-igraph: C beneath, one thread. Betweenness from some sources only is in the C library alone until python-igraph 0.11."""

import ctypes
import ctypes.util

import igraph


class Graph:
    def __init__(self, tables):
        self.tables = tables
        self.graph = igraph.Graph(n=tables.root + 1, edges=list(tables.arcs()), directed=True)
        self.links = None

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

    def prepare_betweenness(self):
        self.links = CGraph(self.tables.root, list(zip(self.tables.senders, self.tables.receivers)))

    def betweenness(self, pivots):
        return self.links.betweenness(pivots)


class Vector(ctypes.Structure):
    """igraph_vector_t and igraph_vector_int_t of igraph 0.10."""

    _fields_ = [("begin", ctypes.c_void_p), ("capacity", ctypes.c_void_p), ("end", ctypes.c_void_p)]


class Selector(ctypes.Structure):
    """igraph_vs_t of igraph 0.10."""

    _fields_ = [("type", ctypes.c_int64), ("data", ctypes.c_int64 * 2)]


class CGraph:
    """The links, without the root, as the C library holds them."""

    def __init__(self, vertices, arcs):
        self.library = ctypes.CDLL(ctypes.util.find_library("igraph"))
        self.graph = ctypes.create_string_buffer(1024)
        self.vertices = vertices
        ends = self.numbers([end for arc in arcs for end in arc])
        self.check(self.library.igraph_create(self.graph, ctypes.byref(ends), ctypes.c_int64(vertices), ctypes.c_bool(True)))

    def betweenness(self, pivots):
        scores = Vector()
        self.check(self.library.igraph_vector_init(ctypes.byref(scores), ctypes.c_int64(0)))
        sources, everyone = Selector(), Selector()
        drawn = self.numbers(pivots)
        self.check(self.library.igraph_vs_vector(ctypes.byref(sources), ctypes.byref(drawn)))
        self.check(self.library.igraph_vs_all(ctypes.byref(everyone)))
        self.check(self.library.igraph_betweenness_subset(
            self.graph, ctypes.byref(scores), everyone, ctypes.c_bool(True), sources, everyone, None))
        return ctypes.cast(scores.begin, ctypes.POINTER(ctypes.c_double))[:self.vertices]

    def numbers(self, values):
        vector = Vector()
        array = (ctypes.c_int64 * len(values))(*values)
        self.check(self.library.igraph_vector_int_init_array(ctypes.byref(vector), array, ctypes.c_int64(len(values))))
        return vector

    @staticmethod
    def check(code):
        if code != 0:
            raise RuntimeError(f"igraph answers {code}")
