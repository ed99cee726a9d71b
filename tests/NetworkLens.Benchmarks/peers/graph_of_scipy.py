"""SciPy 1.14 or newer: compiled Cython, one thread."""

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, yen


class Graph:
    def __init__(self, tables):
        self.root = tables.root
        size = (tables.root, tables.root)
        self.graph = csr_matrix((numpy.ones(len(tables.senders)), (tables.senders, tables.receivers)), shape=size)

    def components(self):
        count, of = connected_components(self.graph, directed=True, connection="strong")
        return count, int(numpy.bincount(of).max())

    def pair_routes(self, pairs, most):
        return [[int(length) for length in yen(self.graph, source, target, most)] for source, target in pairs]
