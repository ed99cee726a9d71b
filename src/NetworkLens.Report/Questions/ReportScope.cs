using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The part of a network that a report is about: all of it, or what its targets draw on.</summary>
internal sealed class ReportScope
{
    private readonly SupplyNetwork network;
    private readonly bool[]? hasVertex; // null: everything
    private readonly bool[]? hasSite;

    private ReportScope(SupplyNetwork network, bool[]? hasVertex, bool[]? hasSite) =>
        (this.network, this.hasVertex, this.hasSite) = (network, hasVertex, hasSite);

    /// <summary>The scope of a question. O(v + m).</summary>
    public static ReportScope Of(ReportQuestion question) =>
        question.To is null ? new ReportScope(question.Network, null, null) : Upstream(question.Network, question.Targets);

    /// <summary>Whether an activity or target is in.</summary>
    public bool Contains(VertexIndex vertex) => hasVertex?[vertex.Value] ?? true;

    /// <summary>Whether a site is in; where everything is, those that do not run are too.</summary>
    public bool Contains(SiteIndex site) => hasSite?[site.Value] ?? true;

    /// <summary>Whether what comes in there goes into something in scope.</summary>
    public bool Contains(IntakeIndex intake) => hasVertex is null || IsUsed(intake);

    /// <summary>The links in scope: those that feed an input of some vertex in it.</summary>
    public IEnumerable<LinkIndex> Links()
    {
        for (int link = 0; link < network.LinkCount; link++)
        {
            if (Contains(network.IntakeOf(new LinkIndex(link))))
            {
                yield return new LinkIndex(link);
            }
        }
    }

    /// <summary>The activities in scope, in index order.</summary>
    public IEnumerable<VertexIndex> Activities() =>
        Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity)).Where(Contains);

    /// <summary>The sites in scope, in index order.</summary>
    public IEnumerable<SiteIndex> Sites() => Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site)).Where(Contains);

    private static ReportScope Upstream(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        bool[] hasVertex = new bool[network.VertexCount];
        bool[] hasSite = new bool[network.Data.Sites.Count];
        var waiting = new Stack<VertexIndex>();
        foreach (VertexIndex target in targets)
        {
            Reach(target);
        }

        while (waiting.TryPop(out VertexIndex vertex))
        {
            foreach (RecipeInput input in network.AllInputsOf(vertex))
            {
                foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
                {
                    Reach(supplier);
                }
            }
        }

        return new ReportScope(network, hasVertex, hasSite);

        void Reach(VertexIndex vertex)
        {
            if (!hasVertex[vertex.Value])
            {
                hasVertex[vertex.Value] = true;
                hasSite[network.SiteOf(vertex).Value] = true;
                waiting.Push(vertex);
            }
        }
    }

    private bool IsUsed(IntakeIndex intake)
    {
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (hasVertex![user.Value])
            {
                return true;
            }
        }

        return false;
    }
}
