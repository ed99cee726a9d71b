using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What is known of each target's supply, one row a target: what two versions of a data set are compared by.</summary>
internal static class EvidenceTargets
{
    /// <summary>Rows of the same target, and what of them a new version may change.</summary>
    public static Matching Matching { get; } = new(
        ["target", "material"],
        [("tonnesPerYear", "t/yr"), ("producible", "Can be made"), ("documented", "Over documented links alone"), ("countries", "Cut off without"), ("restsOnCount", "Rests on inferred links")]);

    /// <summary>One row a target, in the order asked.</summary>
    /// <param name="question">Of the year and the data set asked about.</param>
    /// <param name="found">The inferred links under the targets.</param>
    public static Rows Of(Question question, InferredLinksAnswer found)
    {
        SupplyNetwork network = question.Network;
        DataSet data = network.Data;
        ImmutableArray<bool> isProducible = Producible.Of(network);
        ImmutableArray<bool> isDocumented = Producible.Of(network, new Failure(null, link => !network.IsDocumented(link)));
        ChokepointAnswer countries = Chokepoints.Of(network, found.Asked, LabelKind.Country, threads: question.Settings.Threads, cancellation: question.Cancellation);
        ILookup<VertexIndex, string> cutting = countries.Chokepoints.Where(row => row.IsCut)
            .SelectMany(row => row.Cut.Select(target => (Target: target, Name: LabelText.Bare(network, row.Labels[0]))))
            .ToLookup(pair => pair.Target, pair => pair.Name);
        ILookup<VertexIndex, LinkIndex> resting = found.Links.SelectMany(row => row.RestOnIt.Select(target => (Target: target, row.Link))).ToLookup(pair => pair.Target, pair => pair.Link);
        return Rows.Of(found.Asked,
        [
            new("target", "Target", ColumnKind.Text, target => data.Sites.Id(network.SiteOf(target))),
            new("name", null, ColumnKind.Text, target => data.Sites.Name(network.SiteOf(target))),
            new("material", "Material", ColumnKind.Text, target => data.Id(network.MaterialOf(target)) ?? "any"),
            new("tonnesPerYear", "t/yr", ColumnKind.Tonnes, target => network.IsTarget(target) ? network.TargetOf(target).TonnesPerYear : null),
            new("producible", "Can be made", ColumnKind.Flag, target => isProducible[target.Value]),
            new("documented", "Over documented links alone", ColumnKind.Flag, target => isDocumented[target.Value]),
            new("countries", "Cut off without", ColumnKind.List, target => cutting[target].Order(StringComparer.Ordinal)),
            new("restsOn", null, ColumnKind.List, target => resting[target].Select(link => LabelText.LinkName(network, link))),
            new("restsOnCount", "Rests on inferred links", ColumnKind.Count, target => resting[target].Count()),
        ]);
    }
}
