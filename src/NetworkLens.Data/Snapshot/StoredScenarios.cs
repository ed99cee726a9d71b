using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Scenarios: each is written and read in the same order.</summary>
internal static class StoredScenarios
{
    public static void Write(RowWriter to, Scenario row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Text(row.Description);
        to.NumberOrNull(row.AsOf);
        to.Sources(row.Sources);
        to.List(row.Shocks, Write);
        to.List(row.Expected, Write);
    }

    public static Scenario Scenario(ref RowReader from) => new(
        from.Text(), from.TextOrNull(), from.TextOrNull(), from.NumberOrNull(), from.Sources(), from.List(Shock), from.List(Outcome));

    private static void Write(RowWriter to, Shock row)
    {
        to.Put(row.Kind);
        to.Text(row.Sites);
        to.Text(row.From);
        to.Text(row.To);
        to.Text(row.Origin);
        to.List(row.Materials, static (to, material) => to.Put(material));
        to.NumberOrNull(row.Input?.Value);
        to.List(row.Policies, static (to, policy) => to.Put(policy));
        to.List(row.Stockpiles, static (to, stockpile) => to.Put(stockpile));
        to.Put(row.Severity ?? double.NaN);
        to.Put(row.RatePercent ?? double.NaN);
        to.Put(row.Factor ?? double.NaN);
        to.NumberOrNull(row.Years);
        to.Put(row.TonnesPerYear ?? double.NaN);
        to.Put(row.Start);
        to.Put(row.End);
    }

    private static Shock Shock(ref RowReader from) => new(from.Take<ShockKind>())
    {
        Sites = from.TextOrNull(),
        From = from.TextOrNull(),
        To = from.TextOrNull(),
        Origin = from.TextOrNull(),
        Materials = from.List(static (ref RowReader from) => from.Take<MaterialIndex>()),
        Input = from.NumberOrNull() is { } input ? new MaterialIndex(input) : null,
        Policies = from.List(static (ref RowReader from) => from.Take<PolicyIndex>()),
        Stockpiles = from.List(static (ref RowReader from) => from.Take<StockpileIndex>()),
        Severity = FigureOrNull(from.Take<double>()),
        RatePercent = FigureOrNull(from.Take<double>()),
        Factor = FigureOrNull(from.Take<double>()),
        Years = from.NumberOrNull(),
        TonnesPerYear = FigureOrNull(from.Take<double>()),
        Start = from.Take<PartialDate>(),
        End = from.Take<PartialDate>(),
    };

    private static void Write(RowWriter to, ExpectedOutcome row)
    {
        to.Text(row.What);
        to.Put(row.Low);
        to.Put(row.High);
        to.Text(row.Unit);
        to.NumberOrNull(row.Source?.Value);
    }

    private static ExpectedOutcome Outcome(ref RowReader from) => new(
        from.Text(), from.Take<double>(), from.Take<double>(), from.TextOrNull(), from.NumberOrNull() is { } source ? new SourceIndex(source) : null);

    /// <summary>Whether the scenarios of a data set name only what is there. O(scenarios).</summary>
    public static bool AreSound(DataSet data) => !data.Scenarios.IsDefault && data.Scenarios.All(row => !row.Shocks.IsDefault && !row.Expected.IsDefault
        && LinkSchema.Sources.Cells.IsSound(data, row.Sources)
        && row.Expected.All(outcome => outcome.Source is not { } source || IsWithin(source.Value, data.Sources.Length))
        && row.Shocks.All(shock => IsSound(data, shock)));

    private static bool IsSound(DataSet data, Shock shock) => Enum.IsDefined(shock.Kind)
        && !shock.Materials.IsDefault && shock.Materials.All(material => IsWithin(material.Value, data.Materials.Length))
        && (shock.Input is not { } input || IsWithin(input.Value, data.Materials.Length))
        && !shock.Policies.IsDefault && shock.Policies.All(policy => IsWithin(policy.Value, data.Policies.Length))
        && !shock.Stockpiles.IsDefault && shock.Stockpiles.All(stock => IsWithin(stock.Value, data.Stockpiles.Length))
        && ((double?[])[shock.Severity, shock.RatePercent, shock.Factor, shock.TonnesPerYear]).All(amount => amount is not (< 0 or double.PositiveInfinity));

    private static bool IsWithin(int index, int count) => index >= 0 && index < count;

    private static double? FigureOrNull(double figure) => double.IsNaN(figure) ? null : figure;
}
