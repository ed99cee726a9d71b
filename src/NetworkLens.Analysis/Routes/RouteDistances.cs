using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>For each vertex of a cone the least weight of a way to it from any start: what is left to go, seen from the target.</summary>
internal sealed class RouteDistances
{
    private readonly PathWeight[] any;      // by position
    private readonly PathWeight[] carrying; // of ways on which the material moves; the same where none is asked for

    private RouteDistances(PathWeight[] any, PathWeight[] carrying) => (this.any, this.carrying) = (any, carrying);

    /// <summary>Searches forward from all starts at once. O(m log v) in the cone.</summary>
    /// <remarks>Dijkstra 1959. A state is a vertex and whether the material has moved yet.</remarks>
    public static RouteDistances Of(SupplyNetwork network, UpstreamCone cone, LinkWeights weights, MaterialIndex? material, Func<VertexIndex, bool> isStart, CancellationToken cancellation)
    {
        PathWeight[] any = Unreached(cone);
        PathWeight[] carrying = material is null ? any : Unreached(cone);
        var waiting = new PriorityQueue<(int Position, bool Carries), PathWeight>();
        for (int position = 0; position < any.Length; position++)
        {
            if (isStart(cone.Vertices[position]))
            {
                any[position] = default;
                waiting.Enqueue((position, material is null), default);
            }
        }

        while (waiting.TryDequeue(out (int Position, bool Carries) next, out PathWeight weight))
        {
            PathWeight[] own = next.Carries ? carrying : any;
            if (weight > own[next.Position])
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            foreach ((LinkIndex link, int user) in cone.Uses[next.Position])
            {
                bool carries = next.Carries || network.MaterialOf(link) == material;
                PathWeight[] reached = carries ? carrying : any;
                PathWeight further = weight + weights.PartsOf(link);
                if (further < reached[user])
                {
                    reached[user] = further;
                    waiting.Enqueue((user, carries), further);
                }
            }
        }

        return new RouteDistances(any, carrying);
    }

    /// <summary>The least weight from any start.</summary>
    /// <param name="position">In the cone.</param>
    /// <param name="hasCarried">True where the material moves further down already.</param>
    public PathWeight To(int position, bool hasCarried) =>
        hasCarried && any[position] < carrying[position] ? any[position] : carrying[position];

    private static PathWeight[] Unreached(UpstreamCone cone)
    {
        var weights = new PathWeight[cone.Vertices.Length];
        Array.Fill(weights, PathWeight.Unreachable);
        return weights;
    }
}
