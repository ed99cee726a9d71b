using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Looks up the words of a scenario's shocks in a data set: selectors become sites, policies become what they amount to.</summary>
internal sealed class EffectReader(DataSet data, int year, bool allMembers)
{
    private readonly Dictionary<string, SiteSet> chosen = [];
    private readonly List<string> notes = [];

    /// <summary>Reads every shock; notes tell what has no effect on flows.</summary>
    /// <exception cref="FlowsImpossibleException">A selector chooses nobody.</exception>
    public (ImmutableArray<Effect> Effects, ImmutableArray<string> Notes) Read(Scenario scenario)
    {
        Effect[] effects = [.. scenario.Shocks.SelectMany(Read)];
        return ([.. effects], [.. notes]);
    }

    private IEnumerable<Effect> Read(Shock shock)
    {
        string word = ShockForm.Of(shock.Kind).Word;
        ImmutableArray<(DateOnly, DateOnly)> days = [(FirstOf(shock.Start), LastOf(shock.End))];
        Effect Of(ShockKind kind, double extent) => new(kind) { Materials = shock.Materials, Extent = extent, Days = days, Name = $"{word} {shock.From ?? shock.Sites}".TrimEnd() };
        switch (shock.Kind)
        {
            case ShockKind.Outage:
                return [Of(shock.Kind, shock.Severity ?? 1) with { Sites = Sites(shock.Sites) }];
            case ShockKind.ExportBan or ShockKind.Quota:
                return [Of(ShockKind.Quota, shock.Severity ?? 1) with { From = Sites(shock.From), To = Receivers(shock.From, shock.To) }];
            case ShockKind.Tariff:
                return [Of(shock.Kind, shock.RatePercent ?? 0) with { From = Sites(shock.From), To = Receivers(shock.From, shock.To) }];
            case ShockKind.Demand or ShockKind.Substitution:
                return [Of(shock.Kind, shock.Factor ?? 1) with { Sites = Sites(shock.Sites), Input = shock.Input ?? default }];
            case ShockKind.Restart or ShockKind.Build:
                return [Of(shock.Kind, 0) with { Sites = Sites(shock.Sites) }];
            case ShockKind.Delay:
                return [Of(shock.Kind, shock.Years ?? 0) with { Sites = Sites(shock.Sites) }];
            case ShockKind.Release:
                return Releases(shock, Of(shock.Kind, 0));
            case ShockKind.Open:
                return [Of(shock.Kind, shock.TonnesPerYear ?? double.PositiveInfinity) with { From = Sites(shock.From), To = Sites(shock.To) }];
            case ShockKind.OriginBan:
                return [Of(shock.Kind, 0) with { Sites = Sites(shock.Sites), Origin = Sites(shock.Origin) }];
            case ShockKind.Policy:
                return shock.Policies.SelectMany(policy => Policy(data.Policies[policy.Value], shock));
            default:
                throw new ArgumentOutOfRangeException(nameof(shock));
        }
    }

    private IEnumerable<Effect> Releases(Shock shock, Effect effect)
    {
        foreach (StockpileIndex stock in shock.Stockpiles)
        {
            Stockpile pile = data.Stockpiles[stock.Value];
            if (pile.Material is null || !(pile.Tonnes.IsKnown || pile.Tonnes.IsRange) || HeldStocks.UsersOf(pile, data, year, allMembers) is not { } users)
            {
                notes.Add($"The stock {pile.Id} is of no use: the data does not say {(pile.Material is null ? "what it is of" : !(pile.Tonnes.IsKnown || pile.Tonnes.IsRange) ? "how many tonnes it holds" : "whose it is")}.");
                continue;
            }

            yield return effect with
            {
                Name = $"{effect.Name} {pile.Id}",
                Stockpile = stock,
                Sites = users,
                Extent = pile.Tonnes.IsRange ? pile.Tonnes.High : pile.Tonnes.Value,
                LeastExtent = pile.Tonnes.IsRange ? pile.Tonnes.Low : null,
                Materials = [pile.Material.Value],
            };
        }
    }

    private SiteSet? CountriesOf(string? owner) =>
        owner is not null && BlocSelection.Parse(owner, data, year, allMembers) is { IsValid: true, Value: { } countries }
            ? SiteSet.Of(data, site => countries.Contains(data.Sites.Country(site)))
            : null;

    private IEnumerable<Effect> Policy(Policy policy, Shock shock)
    {
        ShockKind? kind = policy.Kind switch
        {
            "export-ban" or "export-licence" or "quota" or "import-ban" => ShockKind.Quota,
            "production-quota" => ShockKind.Outage,
            "tariff" => ShockKind.Tariff,
            _ => null,
        };
        double extent = kind switch
        {
            ShockKind.Tariff => policy.RatePercent.OrNull ?? 0,
            ShockKind.Quota when policy.Kind is not "export-licence" => shock.Severity ?? policy.Severity.OrNull ?? 1,
            _ => shock.Severity ?? policy.Severity.OrNull ?? 0,
        };
        if (kind is null || policy.Materials.IsEmpty || extent == 0)
        {
            notes.Add($"The policy {policy.Id} ({policy.Kind ?? "of unknown kind"}) is listed without effect: {(kind is null ? "its kind moves no tonnes" : policy.Materials.IsEmpty ? "it is about no material of this data set" : "no severity is known; the shock may give one")}.");
            return [];
        }

        SiteSet? issuer = CountriesOf(policy.Issuer);
        bool isImport = policy.Kind == "import-ban" || (kind == ShockKind.Tariff && policy.From is not null);
        SiteSet? from = policy.From is { } senders ? Sites(senders) : isImport ? null : issuer;
        SiteSet? to = policy.To is null or "*" ? isImport ? issuer : from is null ? null : Others(from) : Sites(policy.To);
        var effect = new Effect(kind.Value)
        {
            Materials = policy.Materials,
            Extent = extent,
            Days = DaysOf(policy, shock),
            Name = $"policy {policy.Id}",
            Sites = issuer,
            From = from,
            To = to,
        };
        if (kind == ShockKind.Outage ? issuer is null : from is null || to is null)
        {
            notes.Add($"The policy {policy.Id} is listed without effect: the data does not say whose it is.");
            return [];
        }

        return [effect];
    }

    // The shock's own dates go before the policy's: it asks what if.
    private static ImmutableArray<(DateOnly, DateOnly)> DaysOf(Policy policy, Shock shock)
    {
        if (shock.Start.IsKnown || shock.End.IsKnown)
        {
            return [(FirstOf(shock.Start), LastOf(shock.End))];
        }

        (DateOnly first, DateOnly last) = (FirstOf(policy.Effective), LastOf(policy.Ends));
        if (!policy.Suspended.IsKnown)
        {
            return [(first, last)];
        }

        DateOnly until = policy.SuspensionEnds.IsKnown ? policy.SuspensionEnds.Last : DateOnly.MaxValue;
        return
        [
            .. new[] { (First: first, Last: policy.Suspended.First.AddDays(-1)), (First: until == DateOnly.MaxValue ? until : until.AddDays(1), Last: last) }
                .Where(span => span.First <= span.Last && span.First < DateOnly.MaxValue),
        ];
    }

    private SiteSet Receivers(string? from, string? to) => to is null ? Others(Sites(from)) : Sites(to);

    private SiteSet Others(SiteSet sites) => SiteSet.Of(data, site => !sites.Contains(site));

    private SiteSet Sites(string? selector)
    {
        string text = selector ?? string.Empty;
        if (!chosen.TryGetValue(text, out SiteSet? sites))
        {
            Parsed<SiteSet> parsed = Selector.Select(text, data, year, allMembers);
            chosen[text] = sites = parsed.IsValid ? parsed.Value! : throw new FlowsImpossibleException($"A shock chooses nobody in {year}. {parsed.Error}");
        }

        return sites;
    }

    private static DateOnly FirstOf(PartialDate date) => date.IsKnown ? date.First : DateOnly.MinValue;

    private static DateOnly LastOf(PartialDate date) => date.IsKnown ? date.Last : DateOnly.MaxValue;
}
