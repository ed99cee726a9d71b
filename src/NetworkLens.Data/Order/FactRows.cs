using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of the small tables, in their order.</summary>
internal static class FactRows
{
    /// <summary>Ordered by id, members by country.</summary>
    public static ImmutableArray<Bloc> InOrder(ImmutableArray<Bloc> blocs, Renumbering numbers) =>
        [.. numbers.Blocs.Sorted(blocs).Select(bloc => bloc with { Sources = numbers.Of(bloc.Sources), Members = Members(bloc.Members, numbers) })];

    /// <summary>Ordered by id.</summary>
    public static ImmutableArray<Policy> InOrder(ImmutableArray<Policy> policies, Renumbering numbers) =>
        [.. numbers.Policies.Sorted(policies).Select(row => row with { Materials = numbers.Of(row.Materials), Sources = numbers.Of(row.Sources) })];

    /// <summary>Ordered by id.</summary>
    public static ImmutableArray<Stockpile> InOrder(ImmutableArray<Stockpile> stockpiles, Renumbering numbers) =>
    [
        .. numbers.Stockpiles.Sorted(stockpiles).Select(row => row with
        {
            Site = row.Site is { } site ? numbers.Of(site) : null,
            Material = row.Material is { } material ? numbers.Of(material) : null,
            Sources = numbers.Of(row.Sources),
        }),
    ];

    /// <summary>Ordered by material, date and market.</summary>
    public static ImmutableArray<Price> InOrder(ImmutableArray<Price> prices, Renumbering numbers) =>
    [
        .. prices
            .Select(row => row with { Material = numbers.Of(row.Material), Sources = numbers.Of(row.Sources) })
            .OrderBy(row => row.Material.Value)
            .ThenBy(row => row.Date, CellOrder.Dates)
            .ThenBy(row => row.Market, StringComparer.Ordinal)
            .ThenBy(row => row.UsdPerKg, CellOrder.Figures)
            .ThenBy(row => row.Basis)
            .ThenBy(row => row.Note, StringComparer.Ordinal)
            .ThenBy(row => row.Sources, CellOrder.Sources),
    ];

    /// <summary>Ordered by stage, material, country and site.</summary>
    public static ImmutableArray<Investment> InOrder(ImmutableArray<Investment> investments, Renumbering numbers) =>
    [
        .. investments
            .Select(row => row with
            {
                Material = row.Material is { } material ? numbers.Of(material) : null,
                Country = row.Country is { } country ? numbers.Of(country) : null,
                Site = row.Site is { } site ? numbers.Of(site) : null,
                Sources = numbers.Of(row.Sources),
            })
            .OrderBy(row => row.Stage.Value)
            .ThenBy(row => row.Material?.Value)
            .ThenBy(row => row.Country?.Value)
            .ThenBy(row => row.Site?.Value)
            .ThenBy(row => row.EarliestYear)
            .ThenBy(row => row.FixedUsd, CellOrder.Figures)
            .ThenBy(row => row.UsdPerTonnePerYear, CellOrder.Figures)
            .ThenBy(row => row.MaxTonnesPerYear, CellOrder.Figures)
            .ThenBy(row => row.Basis)
            .ThenBy(row => row.Note, StringComparer.Ordinal)
            .ThenBy(row => row.Sources, CellOrder.Sources),
    ];

    /// <summary>Scenarios are files, and are ordered by id as it is; what they name has new numbers.</summary>
    public static ImmutableArray<Scenario> Renumbered(ImmutableArray<Scenario> scenarios, Renumbering numbers) =>
    [
        .. scenarios.Select(scenario => scenario with
        {
            Sources = numbers.Of(scenario.Sources),
            Shocks = [.. scenario.Shocks.Select(shock => Renumbered(shock, numbers))],
            Expected = [.. scenario.Expected.Select(outcome => outcome with { Source = outcome.Source is { } source ? numbers.Of(source) : null })],
        }),
    ];

    private static ImmutableArray<BlocMember> Members(ImmutableArray<BlocMember> members, Renumbering numbers) =>
    [
        .. members
            .Select(row => row with { Country = numbers.Of(row.Country), Sources = numbers.Of(row.Sources) })
            .OrderBy(row => row.Country.Value)
            .ThenBy(row => row.Since, CellOrder.Dates)
            .ThenBy(row => row.Status, StringComparer.Ordinal)
            .ThenBy(row => row.Note, StringComparer.Ordinal)
            .ThenBy(row => row.Sources, CellOrder.Sources),
    ];

    private static Shock Renumbered(Shock shock, Renumbering numbers) => shock with
    {
        Materials = numbers.Of(shock.Materials),
        Input = shock.Input is { } input ? numbers.Of(input) : null,
        Policies = [.. shock.Policies.Select(policy => new PolicyIndex(numbers.Policies[policy.Value]))],
        Stockpiles = [.. shock.Stockpiles.Select(stockpile => new StockpileIndex(numbers.Stockpiles[stockpile.Value]))],
    };
}
