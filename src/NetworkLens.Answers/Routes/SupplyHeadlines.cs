using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Answers about routes, causes, risk and dependence in a sentence.</summary>
internal static class SupplyHeadlines
{
    private const int MostSites = 6;

    /// <summary>Of routes.</summary>
    /// <param name="lines">Each route, and each target that has none.</param>
    /// <param name="to">As asked for.</param>
    /// <param name="where">Inside which bloc and without whom, as a sentence has it; may be empty.</param>
    public static string OfRoutes(RouteLine[] lines, string to, string where)
    {
        RouteLine[] found = [.. lines.Where(line => line.Route is not null)];
        int asked = lines.Select(line => line.Answer.Target).Distinct().Count();
        int reached = found.Select(line => line.Answer.Target).Distinct().Count();
        if (found.Length == 0)
        {
            return asked == 0 ? $"Nothing was asked about that runs: {to}." : $"No route leads to {to}{where}.";
        }

        if (asked > 1)
        {
            return $"Routes{where} lead to {FigureText.Count(reached)} of {FigureText.Count(asked)} demand rows of {to}.";
        }

        RouteLine best = found[0];
        DataSet data = best.Part.Network.Data;
        string[] sites = [.. best.Sites().Select(data.Sites.Name)];
        string path = sites.Length <= MostSites ? string.Join(" → ", sites) : string.Join(" → ", [.. sites[..(MostSites - 2)], "…", .. sites[^1..]]);
        string lacks = best.Route!.IsProducible ? string.Empty : ", though a plant on it lacks an input";
        return $"The best route{where} is {path}{lacks}; {(found.Length == 1 ? "there is no other" : $"{FigureText.Count(found.Length)} are listed")}.";
    }

    /// <summary>Of routes --tree.</summary>
    public static string OfTrees(int targets, int reached, int trees, string to, string where) => reached == 0
        ? $"{to} cannot be supplied{where}: some input is missing on every way."
        : targets == 1 ? $"{Words.Of(trees, "whole supply tree")} of {to}{where} {(trees == 1 ? "is" : "are")} drawn, the best first."
        : $"{FigureText.Count(reached)} of {FigureText.Count(targets)} demand rows of {to} have a whole supply tree{where}.";

    /// <summary>Of explain.</summary>
    public static string OfCauses(SupplyNetwork network, ImmutableArray<Label> labels, ImmutableArray<ExplanationAnswer> answers, string to)
    {
        string without = $"Without {Words.Names(network, labels)}";
        int cut = answers.Count(answer => answer.Fate == TargetFate.Cut);
        int never = answers.Count(answer => answer.Fate == TargetFate.NeverProducible);
        if (answers.Length == 0)
        {
            return $"Nothing was asked about that runs: {to}.";
        }

        string[] Needs(TargetFate fate) => [.. answers.Where(answer => answer.Fate == fate).Select(answer => network.Data.Id(network.MaterialOf(answer.Target)) ?? "input").Distinct()];
        if (answers.Length > 1 && answers.Select(answer => network.SiteOf(answer.Target)).Distinct().Count() == 1)
        {
            string name = network.Data.Sites.Name(network.SiteOf(answers[0].Target));
            string keeps = Needs(TargetFate.Survives) is { Length: > 0 } kept ? $" and can still get {Words.And(kept)}" : string.Empty;
            return cut == 0 ? $"{without}, nothing that {name} gets today is cut off." : $"{without}, {name} gets no {DataWords.Some(Needs(TargetFate.Cut), 3)} any more{keeps}.";
        }

        if (answers.Length > 1)
        {
            return $"{without}, {FigureText.Count(cut)} of {FigureText.Count(answers.Length)} demand rows of {to} {(cut == 1 ? "is" : "are")} cut off{(never > 0 ? $"; {FigureText.Count(never)} cannot be supplied even when nothing fails" : string.Empty)}.";
        }

        ExplanationAnswer only = answers[0];
        string target = Words.Target(network, only.Target);
        string cause = only.Steps is [var first, ..] && network.Data.Id(first.Material) is { } material && network.Data.Id(network.MaterialOf(only.Target)) != material
            ? $": nobody is left to supply its {material}" : string.Empty;
        return only.Fate switch
        {
            TargetFate.Cut => $"{without}, {target} is cut off{cause}.",
            TargetFate.Survives => $"{without}, {target} can still be supplied.",
            _ => $"{target} cannot be supplied even when nothing fails.",
        };
    }

    /// <summary>Of risk.</summary>
    public static string OfRisk(SupplyNetwork network, RiskAnswer found, int years)
    {
        string within = years == 1 ? "within a year" : $"within {years} years";
        TargetRisk[] made = [.. found.Targets.Where(target => target.IsProducible)];
        if (made.Length == 0)
        {
            return found.Targets.IsEmpty ? "Nothing was asked about that runs." : "None of these can be supplied even when nothing fails.";
        }

        string Resilience(Range<double>? range) => range is { Low: < 1 } known ? $" The odds of supply are at least even while no site is likelier to fail than {ChanceText.Of(known)} (resilience)." : string.Empty;
        if (made.Length == 1)
        {
            return $"{Words.Target(network, made[0].Target)} is cut off {within} with a chance of {ChanceText.Of(made[0].Chance)}.{Resilience(made[0].Resilience)}";
        }

        TargetRisk[] worsts = Words.Tied([.. made.OrderByDescending(target => target.Chance.Low)], target => ChanceText.Of(target.Chance));
        TargetRisk worst = worsts[0];
        int unknown = made.Count(target => target.Unknown > 0);
        return worst.Chance.Low <= 0
            ? unknown == 0 ? $"Nothing with a known chance of failure cuts off any of these {FigureText.Count(made.Length)} targets.{Resilience(found.Resilience)}"
                : $"How likely a target is cut off {within} is unknown for {FigureText.Count(unknown)} of {FigureText.Count(made.Length)}: no chance of failure is given for what they depend on.{(unknown < made.Length ? $" For the other {FigureText.Count(made.Length - unknown)} nothing that can fail by itself is known to cut them off." : string.Empty)}{Resilience(found.Resilience)}"
            : $"The most likely to be cut off {within} {(worsts.Length == 1 ? "is" : "are")} {Words.AndMore([.. worsts.Select(target => Words.Target(network, target.Target))])}, with a chance of {ChanceText.Of(worst.Chance)}{(worsts.Length == 1 ? string.Empty : " each")}, of {FigureText.Count(made.Length)} targets.{Resilience(found.Resilience)}";
    }

    /// <summary>Of dependents.</summary>
    public static string OfDependents(ExposureAnswer found, string selector)
    {
        Exposure[] worst = [.. found.Rows.GroupBy(row => row.Site).Select(site => site.Min(row => row.Exposure))];
        int Sites(Exposure exposure) => worst.Count(each => each == exposure);
        int all = worst.Length;
        return all == 0 ? $"Nobody in the data depends on {selector}."
            : $"{Words.Of(all, "site")} {(all == 1 ? "is" : "are")} downstream of {selector}: {FigureText.Count(Sites(Exposure.CutOff))} would be cut off from some input, {FigureText.Count(Sites(Exposure.SingleSourced))} get most of one from there, {FigureText.Count(Sites(Exposure.PartlyExposed))} are partly exposed.";
    }

    // Who has nothing to spare takes nobody's place.
    private static string Spare(SubstituteAnswer found, MaterialIndex material)
    {
        Substitute[] standing = [.. found.Substitutes.Where(row => row.Material == material && row.Stands == true)];
        double most = standing.Sum(row => row.Spare.High); // NaN where any is unknown
        double lost = found.Lost.First(supply => supply.Material == material).Lost.Value;
        return standing.Length == 0 || double.IsNaN(most) || double.IsNaN(lost) || most >= lost ? string.Empty
            : $", with {(most > 0 ? $"{FigureText.Tonnes(most)} t/yr at the most" : "nothing")} to spare of {FigureText.Tonnes(lost)}";
    }

    /// <summary>Of substitutes.</summary>
    public static string OfSubstitutes(DataSet data, SubstituteAnswer found)
    {
        string name = data.Sites.Name(found.Site);
        if (found.Lost.IsEmpty)
        {
            return $"{name} makes none of this, so nothing needs replacing.";
        }

        string[] each =
        [
            .. found.Lost.Select(supply => (supply.Material, Standing: found.Substitutes.Count(row => row.Material == supply.Material && row.Stands == true)))
                .Select(supply => $"{(supply.Standing == 0 ? "nobody" : FigureText.Count(supply.Standing))} for {data.Id(supply.Material)}{Spare(found, supply.Material)}"),
        ];
        return $"Makers that still stand without {name} and could take its place: {(found.Lost.Length > 1 && Array.Exists(each, one => one.Contains(',', StringComparison.Ordinal)) ? string.Join("; ", each.Take(4)) + (each.Length > 4 ? $" and {each.Length - 4} more" : string.Empty) : DataWords.Some(each, 4))}.";
    }
}
