using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Routes as rows.</summary>
internal static class RouteRows
{
    public static Rows Of(DataSet data, RouteLine[] lines)
    {
        int decimals = RouteLine.Decimals([.. lines.Select(line => line.Route!.Weight)], lines.Select(line => line.Weights.By).FirstOrDefault());
        return Rows.Of(lines,
        [
            new("target", null, ColumnKind.Text, line => data.Sites.Id(line.Part.Network.SiteOf(line.Answer.Target))),
            new(null, "Target", ColumnKind.Text, line => data.Sites.Name(line.Part.Network.SiteOf(line.Answer.Target))),
            new("material", "Material", ColumnKind.Text, line => data.Id(line.Part.Network.MaterialOf(line.Answer.Target))),
            new("rank", "#", ColumnKind.Count, line => line.Rank),
            new("weight", null, ColumnKind.Amount, line => new Precise(line.Route!.Weight)),
            new(null, "Weight", ColumnKind.Text, line => RouteLine.Shown(line.Route!.Weight, line.Weights.By, line.Route.IsComplete, line.IsRough, decimals)),
            new("complete", null, ColumnKind.Flag, line => line.Route!.IsComplete),
            new("producible", null, ColumnKind.Flag, line => line.Route!.IsProducible),
            new("sites", null, ColumnKind.List, line => line.Sites().Select(data.Sites.Id)),
            new("links", null, ColumnKind.Nested, line => line.Route!.Links.Select(link => LinkFields(line.Part.Network, line.Weights, link))),
            new(null, "Route", ColumnKind.Text, line => line.Path()),
        ]);
    }

    /// <summary>A link of a route or a tree as an object.</summary>
    public static Nested LinkFields(SupplyNetwork network, LinkWeights weights, LinkIndex link) => new(
        new Field("from", network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link)))),
        new Field("to", network.Data.Sites.Id(network.SiteOf(network.IntakeOf(link)))),
        new Field("material", network.Data.Id(network.MaterialOf(link))),
        new Field("weight", new Precise(weights.Of(link))));
}
