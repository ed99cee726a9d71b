using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of routes and supply trees should know.</summary>
internal static class RouteNotes
{
    /// <summary>What a reader should know about the targets themselves.</summary>
    /// <param name="network">The network.</param>
    /// <param name="bloc">Inside which; null: anywhere.</param>
    /// <param name="where">Inside which bloc and without whom, as a sentence has it; may be empty.</param>
    /// <param name="found">Each target, as often as it has ways.</param>
    public static IEnumerable<string> OfTargets(SupplyNetwork network, string? bloc, string where, IEnumerable<(VertexIndex Target, bool IsProducible, bool IsThroughUnknown)> found)
    {
        (VertexIndex Target, bool IsProducible, bool IsThroughUnknown)[] each = [.. found.DistinctBy(answer => answer.Target)];
        string[] missing = [.. each.Where(answer => !answer.IsProducible).Select(answer => Words.Target(network, answer.Target))];
        if (missing.Length > 0)
        {
            string advice = bloc is null ? string.Empty : $" {AdviceText.Gaps(bloc)} says what is missing.";
            yield return $"Cannot be made{where}, because a needed input is missing: {DataWords.Some(missing, 3)}.{advice}";
        }

        string[] unknown = [.. each.Where(answer => answer.IsThroughUnknown && answer.IsProducible).Select(answer => Words.Target(network, answer.Target))];
        if (unknown.Length > 0)
        {
            yield return $"Only through unknown makers, which may lie outside {bloc}: {DataWords.Some(unknown, 3)}.";
        }
    }

    /// <summary>Of routes.</summary>
    /// <param name="lines">Each route, and each target that has none.</param>
    /// <param name="isPossible">Whether plants that lack an input are passed too.</param>
    public static IEnumerable<string> OfRoutes(RouteLine[] lines, bool isPossible)
    {
        if (!isPossible && lines.Any(line => !line.Answer.IsProducible))
        {
            yield return AdviceText.PossiblePaths;
        }

        RouteLine[] without = [.. lines.Where(line => line.Route is null && (line.Answer.IsProducible || isPossible))];
        if (without.Length > 0)
        {
            yield return $"No such route: {DataWords.Some([.. without.Select(line => Words.Target(line.Part.Network, line.Answer.Target))], 3)}.";
        }

        Route[] shown = [.. lines.Select(line => line.Route).OfType<Route>()];
        if (shown.Any(route => !route.IsProducible))
        {
            yield return $"Through plants that lack an input, so that nothing comes that way today: {shown.Count(route => !route.IsProducible)} of {shown.Length} routes.";
        }

        foreach (string note in (string[])[.. Incomplete("route", shown.Count(route => !route.IsComplete), shown.Length), .. Rough(lines.Any(line => line.IsRough))])
        {
            yield return note;
        }
    }

    /// <summary>That some weights are not whole.</summary>
    public static string[] Incomplete(string what, int incomplete, int all) =>
        incomplete == 0 ? [] : [$"≥: the weight of some link is unknown, and such a {what} comes after those that are known: {incomplete} of {all} {what}s."];

    /// <summary>That some distances are rough.</summary>
    public static string[] Rough(bool isRough) =>
        isRough ? ["≈: a site has no coordinates, so that the distance is from the middle of its country."] : [];
}
