using System.Globalization;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What people read of a shock, and its fields for programs.</summary>
/// <param name="Word">Its kind.</param>
/// <param name="Whom">Selectors or ids, as written.</param>
/// <param name="Chosen">How many sites, links or rows that is in the year asked for.</param>
/// <param name="Materials">Ids; empty: all.</param>
/// <param name="Extent">How hard.</param>
/// <param name="Start">Null where it has no start.</param>
/// <param name="End">Null where it has no end.</param>
/// <param name="Fields">All of it.</param>
internal sealed record ShockFacts(
    string Word, string Whom, string Chosen, IReadOnlyList<string> Materials, string Extent, string? Start, string? End, Nested Fields)
{
    public static ShockFacts Of(Question question, Shock shock)
    {
        DataSet data = question.Data;
        string[] materials = [.. shock.Materials.Select(material => data.Id(material)!)];
        string[] policies = [.. shock.Policies.Select(policy => data.Policies[policy.Value].Id)];
        string[] stockpiles = [.. shock.Stockpiles.Select(stockpile => data.Stockpiles[stockpile.Value].Id)];
        double? severity = shock.Severity ?? (shock.Kind is ShockKind.Outage or ShockKind.ExportBan or ShockKind.Quota ? 1 : null);
        string? start = shock.Start.IsKnown ? shock.Start.ToString() : null;
        string? end = shock.End.IsKnown ? shock.End.ToString() : null;
        (int? sites, int? links) = Count(question, shock);
        string word = ShockForm.Of(shock.Kind).Word;
        return new ShockFacts(
            word,
            WhomOf(shock, policies, stockpiles),
            links is { } both ? Counted(both, "link") : sites is { } some ? Counted(some, "site") : Counted(policies.Length + stockpiles.Length, "row"),
            materials,
            ExtentOf(data, shock, severity),
            start,
            end,
            new Nested(
                new Field("kind", word),
                new Field("sites", shock.Sites),
                new Field("from", shock.From),
                new Field("to", shock.To),
                new Field("origin", shock.Origin),
                new Field("materials", materials),
                new Field("input", shock.Input is { } input ? data.Id(input) : null),
                new Field("policies", policies),
                new Field("stockpiles", stockpiles),
                new Field("severity", severity),
                new Field("ratePercent", shock.RatePercent),
                new Field("factor", shock.Factor),
                new Field("years", shock.Years),
                new Field("tonnesPerYear", shock.TonnesPerYear),
                new Field("start", start),
                new Field("end", end),
                new Field("siteCount", sites),
                new Field("linkCount", links)));
    }

    private static string WhomOf(Shock shock, string[] policies, string[] stockpiles) => shock switch
    {
        { From: { } from } => $"{from} → {shock.To ?? "everyone else"}",
        { Origin: { } origin } => $"{shock.Sites}, of origin {origin}",
        { Kind: ShockKind.Policy } => string.Join(", ", policies),
        { Kind: ShockKind.Release } => string.Join(", ", stockpiles),
        _ => shock.Sites ?? "everyone",
    };

    private static string ExtentOf(DataSet data, Shock shock, double? severity) => string.Join(", ", new[]
    {
        severity is { } cut ? $"{Percent(cut)} taken away" : null,
        shock.RatePercent is { } rate ? $"{Plain(rate)} % of the price" : null,
        shock.Input is { } input ? $"{Plain(shock.Factor)} times the {data.Id(input)}" : shock.Factor is { } factor ? $"{Plain(factor)} times as much" : null,
        shock.Years is { } years ? Counted(years, "year") + " later" : null,
        shock.TonnesPerYear is { } tonnes ? $"at most {CellText.Shown(tonnes, ColumnKind.Tonnes)} t/yr" : null,
    }.OfType<string>());

    // Links in force in the network asked about; sites whether in force or not, as some shocks set them running.
    private static (int? Sites, int? Links) Count(Question question, Shock shock)
    {
        SiteSet? sites = ShockForm.Of(shock.Kind) is var form && (form.Required.Contains("sites") || form.Optional.Contains("sites")) ? question.Sites(shock.Sites) : null;
        if (shock.From is not { } selector)
        {
            return (sites?.Count, null);
        }

        SupplyNetwork network = question.Network;
        SiteSet from = question.Sites(selector);
        SiteSet? to = shock.To is { } receivers ? question.Sites(receivers) : null;
        if (shock.Kind == ShockKind.Open)
        {
            return (from.Count + to!.Count, null);
        }

        int links = Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link)).Count(link =>
            from.Contains(network.SiteOf(network.SupplierOf(link)))
            && network.SiteOf(network.IntakeOf(link)) is var receiver && (to?.Contains(receiver) ?? !from.Contains(receiver))
            && (shock.Materials.IsEmpty || shock.Materials.Contains(network.MaterialOf(link))));
        return (null, links);
    }

    private static string Counted(int count, string what) => $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? string.Empty : "s")}";

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Plain(double? figure) => CellText.Plain(figure);
}
