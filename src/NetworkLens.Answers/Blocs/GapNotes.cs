using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of gaps should know.</summary>
internal static class GapNotes
{
    /// <summary>Demand rows for which what would close a gap is worked out without being asked by name.</summary>
    public const int MostTargets = 100;

    /// <summary>Of what a bloc can make so many days after supply from outside ends.</summary>
    /// <param name="network">The network.</param>
    /// <param name="qualifiedIn">Of each demand row the days until its answer holds; NaN where it does from the first.</param>
    /// <param name="within">The days.</param>
    public static IEnumerable<string> OfQualified(SupplyNetwork network, ImmutableArray<double> qualifiedIn, double within)
    {
        foreach (string note in QualifiedLinks.Notes(network, within))
        {
            yield return note;
        }

        if (qualifiedIn.Count(days => !double.IsNaN(days)) is var closed and > 0)
        {
            yield return $"Qualified in: days until the answer holds, where it does only through links that have to be qualified: the longest qualification of the way on which that is shortest. {closed} of {qualifiedIn.Length} demand rows.";
        }
    }

    /// <summary>Of an answer.</summary>
    /// <param name="gaps">What it lacks, one a demand row.</param>
    /// <param name="details">What would close each; none where they are too many.</param>
    /// <param name="hasDetails">Whether that was worked out.</param>
    public static IEnumerable<string> Of(ImmutableArray<GapAnswer> gaps, IReadOnlyCollection<GapDetail> details, bool hasDetails)
    {
        if (!hasDetails)
        {
            yield return $"More than {MostTargets} demand rows: the fewest outside sites, independent routes, smallest cuts and plans to close are worked out for targets {AdviceText.Named}.";
        }

        OutsideSitesAnswer[] solved = [.. details.Select(detail => detail.Outside)];
        if (solved.Count(outside => !outside.IsProven && outside.IsTried) is var unproven and > 0)
        {
            yield return FormattableString.Invariant(
                $"The solver's limit for a demand row ({FewestOutsideSites.WorkPerTarget} deterministic seconds) was reached before the fewest outside sites were proven, so a range is given: {unproven} of {solved.Length} demand rows. Smaller sets were not all tried.");
        }

        if (solved.Count(outside => !outside.IsTried) is var untried and > 0)
        {
            yield return FormattableString.Invariant(
                $"The fewest outside sites were not looked for, because more than {FewestOutsideSites.MostLinks:N0} links are upstream: {untried} of {solved.Length} demand rows.");
        }

        if (gaps.Any(gap => gap.Answer == BlocAnswer.OnlyThroughUnknown))
        {
            yield return "Only through: a tier that must exist and that nobody has named, inside or outside; the breaks and the fewest outside sites are those of known plants alone.";
        }
    }
}
