using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A supply tree as people read it: beneath each maker what it takes and from whom. What several use is drawn once.</summary>
internal sealed class TreeDrawing(TreeLine line, int decimals)
{
    private const int MostTiers = 30; // less than a stack bears

    private readonly SupplyNetwork network = line.Part.Network;
    private readonly Dictionary<VertexIndex, TreeStep> steps = line.Tree!.Steps.ToDictionary(step => step.Activity);
    private readonly HashSet<VertexIndex> drawn = [];

    /// <summary>The target and all beneath it.</summary>
    public Branch Root()
    {
        string material = network.Data.Id(network.MaterialOf(line.Target)) ?? "anything";
        return new Branch($"{line.Rank}. {Words.Place(network.Data, network.SiteOf(line.Target))}, {material}: {line.Weight(decimals)}", Beneath(line.Target, 0));
    }

    private ImmutableArray<Branch> Beneath(VertexIndex maker, int tier) => tier == MostTiers
        ? [new Branch("… and so on: --format json has all of it", [])]
        : [.. steps[maker].Links.Select(link => Taken(link, steps[maker].Links.Count(other => network.IntakeOf(other) == network.IntakeOf(link)), tier))];

    private Branch Taken(LinkIndex link, int needed, int tier)
    {
        VertexIndex supplier = network.SupplierOf(link);
        string weight = line.Weights.By == RouteWeight.Hops ? string.Empty : $", {LinkWeight(link)}";
        string together = needed > 1 ? $", one of {needed} needed" : string.Empty;
        string text = $"{network.Data.Id(network.MaterialOf(link))} from {Words.Place(network.Data, network.SiteOf(supplier))}{weight}{together}";
        return steps[supplier].Links.IsEmpty ? new Branch(text, [])
            : drawn.Add(supplier) ? new Branch(text, Beneath(supplier, tier + 1))
            : new Branch($"{text}, as drawn above", []);
    }

    private string LinkWeight(LinkIndex link) => line.Weights.Of(link) is var weight && double.IsNaN(weight)
        ? "unknown weight"
        : RouteLine.Shown(weight, line.Weights.By, isComplete: true, line.Weights.IsFromCentroid(link));
}
