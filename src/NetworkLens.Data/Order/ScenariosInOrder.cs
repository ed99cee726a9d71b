using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The scenarios, whose order is that of their ids as it is; what they name has new numbers.</summary>
internal static class ScenariosInOrder
{
    /// <summary>The scenarios with new numbers.</summary>
    public static ImmutableArray<Scenario> Of(ImmutableArray<Scenario> scenarios, Renumbering numbers) =>
    [
        .. scenarios.Select(scenario => scenario with
        {
            Sources = numbers.Of(scenario.Sources),
            Shocks = [.. scenario.Shocks.Select(shock => Renumbered(shock, numbers))],
            Expected = [.. scenario.Expected.Select(outcome => outcome with { Source = outcome.Source is { } source ? numbers.Of(source) : null })],
        }),
    ];

    private static Shock Renumbered(Shock shock, Renumbering numbers) => shock with
    {
        Materials = numbers.Of(shock.Materials),
        Input = shock.Input is { } input ? numbers.Of(input) : null,
        Policies = [.. shock.Policies.Select(policy => new PolicyIndex(numbers.Policies[policy.Value]))],
        Stockpiles = [.. shock.Stockpiles.Select(stockpile => new StockpileIndex(numbers.Stockpiles[stockpile.Value]))],
    };
}
