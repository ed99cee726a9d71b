namespace NetworkLens.Analysis;

/// <summary>Losses as functions of what fails: a number for each function, equal functions the same one.</summary>
/// <remarks>
/// Reduced ordered binary decision diagrams (Bryant 1986; for fault trees Rauzy 1993). Unlike <see cref="CutFamilies"/>, whose sets may occur
/// together, the paths through a node exclude each other, so that the chance of a function is one sum over its nodes.
/// </remarks>
internal sealed class LossFunctions : ILossAlgebra
{
    private const int EitherTag = 1;
    private const int BothTag = 2;

    /// <param name="mostNodes">Nodes that are made at most.</param>
    /// <param name="mostSteps">Steps that are taken at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LossFunctions(int mostNodes, long mostSteps, CancellationToken cancellation)
    {
        var end = new DiagramNode(-1, DiagramTable.Never, DiagramTable.Never);
        Nodes = new DiagramTable(end, end, mostNodes, mostSteps, cancellation);
    }

    /// <summary>The nodes.</summary>
    public DiagramTable Nodes { get; }

    /// <inheritdoc/>
    public int Single(int rank) => Make(rank, DiagramTable.Never, DiagramTable.Always);

    /// <inheritdoc/>
    /// <exception cref="DiagramTooLargeException">A bound is reached.</exception>
    public int Either(int a, int b)
    {
        if (a == DiagramTable.Always || b == DiagramTable.Always)
        {
            return DiagramTable.Always;
        }

        return a == DiagramTable.Never || a == b ? b
            : b == DiagramTable.Never ? a
            : Apply(EitherTag, a, b);
    }

    /// <inheritdoc/>
    /// <exception cref="DiagramTooLargeException">A bound is reached.</exception>
    public int Both(int a, int b)
    {
        if (a == DiagramTable.Never || b == DiagramTable.Never)
        {
            return DiagramTable.Never;
        }

        return a == DiagramTable.Always || a == b ? b
            : b == DiagramTable.Always ? a
            : Apply(BothTag, a, b);
    }

    private int Apply(int tag, int a, int b)
    {
        if (Nodes[a].Rank < Nodes[b].Rank || (Nodes[a].Rank == Nodes[b].Rank && a < b))
        {
            (a, b) = (b, a);
        }

        if (Nodes.Find(tag, a, b) is var known and >= 0)
        {
            return known;
        }

        (DiagramNode left, DiagramNode right) = (Nodes[a], Nodes[b]);
        bool isSame = left.Rank == right.Rank;
        int lacking = Of(tag, left.Lacking, isSame ? right.Lacking : b);
        int holding = Of(tag, left.Holding, isSame ? right.Holding : b);
        return Nodes.Keep(tag, a, b, Make(left.Rank, lacking, holding));
    }

    private int Of(int tag, int a, int b) => tag == EitherTag ? Either(a, b) : Both(a, b);

    private int Make(int rank, int lacking, int holding) => lacking == holding ? lacking : Nodes.Make(new DiagramNode(rank, lacking, holding));
}
