using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The part of a network that a report is about: all of it, or what its targets draw on.</summary>
internal sealed class ReportScope
{
    private readonly SupplyNetwork network;
    private readonly ImmutableArray<bool> hasVertex; // default: everything
    private readonly bool[]? hasSite;

    private ReportScope(SupplyNetwork network, ImmutableArray<bool> hasVertex, bool[]? hasSite) =>
        (this.network, this.hasVertex, this.hasSite) = (network, hasVertex, hasSite);

    /// <summary>The scope of a question. O(v + m).</summary>
    public static ReportScope Of(ReportQuestion question) =>
        question.To is null ? new ReportScope(question.Network, default, null) : Upstream(question.Network, question.Targets);

    /// <summary>Whether an activity or target is in.</summary>
    public bool Contains(VertexIndex vertex) => hasVertex.IsDefault || hasVertex[vertex.Value];

    /// <summary>Whether a site is in; where everything is, those that do not run are too.</summary>
    public bool Contains(SiteIndex site) => hasSite?[site.Value] ?? true;

    /// <summary>Whether what comes in there goes into something in scope.</summary>
    public bool Contains(IntakeIndex intake) => hasVertex.IsDefault || IsUsed(intake);

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
        ImmutableArray<bool> hasVertex = DrawnOn.By(network, targets);
        bool[] hasSite = new bool[network.Data.Sites.Count];
        for (int vertex = 0; vertex < hasVertex.Length; vertex++)
        {
            hasSite[network.SiteOf(new VertexIndex(vertex)).Value] |= hasVertex[vertex];
        }

        return new ReportScope(network, hasVertex, hasSite);
    }

    private bool IsUsed(IntakeIndex intake)
    {
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (hasVertex[user.Value])
            {
                return true;
            }
        }

        return false;
    }
}
