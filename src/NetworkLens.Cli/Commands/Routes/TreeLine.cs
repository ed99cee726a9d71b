using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One supply tree as a row; without a tree where the target has none.</summary>
internal sealed record TreeLine(RoutePart Part, LinkWeights Weights, VertexIndex Target, int Rank, SupplyTree? Tree)
{
    /// <summary>True where a distance is from the middle of a country.</summary>
    public bool IsRough => Tree is { } tree && tree.Steps.Any(step => step.Links.Any(Weights.IsFromCentroid));

    public static IEnumerable<TreeLine> Of(RoutePart part, RouteWeight by, int count, CancellationToken cancellation)
    {
        var weights = new LinkWeights(part.Network, by);
        return SupplyTrees.Of(part.Network, part.Targets, by, count, cancellation).SelectMany(answer => answer.Trees.IsEmpty
            ? [new TreeLine(part, weights, answer.Target, 0, null)]
            : answer.Trees.Select((tree, index) => new TreeLine(part, weights, answer.Target, index + 1, tree)));
    }

    public static Rows RowsOf(DataSet data, TreeLine[] lines)
    {
        int decimals = Decimals(lines);
        return Rows.Of(lines,
        [
            new("target", null, ColumnKind.Text, line => data.Sites.Id(line.Part.Network.SiteOf(line.Target))),
            new(null, "Target", ColumnKind.Text, line => data.Sites.Name(line.Part.Network.SiteOf(line.Target))),
            new("material", "Material", ColumnKind.Text, line => data.Id(line.Part.Network.MaterialOf(line.Target))),
            new("rank", "#", ColumnKind.Count, line => line.Rank),
            new("weight", null, ColumnKind.Amount, line => new Precise(line.Tree!.Weight)),
            new(null, "Weight", ColumnKind.Text, line => line.Weight(decimals)),
            new("complete", null, ColumnKind.Flag, line => line.Tree!.IsComplete),
            new("producible", null, ColumnKind.Flag, _ => true),
            new("sites", "Sites", ColumnKind.List, line => line.Sites().Select(data.Sites.Id)),
            new("links", null, ColumnKind.Nested, line => line.Tree!.Steps.Reverse().SelectMany(step => step.Links).Distinct()
                .Select(link => RouteRows.LinkFields(line.Part.Network, line.Weights, link))),
        ]);
    }

    /// <summary>The fewest decimals with which trees of different weight look different.</summary>
    public static int Decimals(TreeLine[] lines) =>
        RouteLine.Decimals([.. lines.Select(line => line.Tree!.Weight)], lines.Select(line => line.Weights.By).FirstOrDefault());

    /// <summary>Its weight with the unit.</summary>
    /// <param name="decimals">At most so many.</param>
    public string Weight(int decimals) => RouteLine.Shown(Tree!.Weight, Weights.By, Tree.IsComplete, IsRough, decimals);

    private IEnumerable<SiteIndex> Sites() => Tree!.Steps.Reverse().Select(step => Part.Network.SiteOf(step.Activity)).Distinct();
}
