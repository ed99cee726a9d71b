using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Answers about what a bloc makes by itself in a sentence.</summary>
internal static class BlocHeadlines
{
    /// <summary>Of gaps.</summary>
    /// <param name="network">The network.</param>
    /// <param name="bloc">As asked for.</param>
    /// <param name="gaps">What it lacks, one a demand row.</param>
    /// <param name="own">Its self-sufficiency; null where that is not told.</param>
    public static string OfGaps(SupplyNetwork network, string bloc, IReadOnlyList<GapAnswer> gaps, SelfSufficiency? own)
    {
        int yes = gaps.Count(gap => gap.Answer == BlocAnswer.Yes);
        if (gaps.Count == 1)
        {
            string target = Words.Target(network, gaps[0].Target);
            return gaps[0].Answer switch
            {
                BlocAnswer.Yes => $"{bloc} can make what {target} needs by itself.",
                BlocAnswer.OnlyThroughUnknown => $"{bloc} can make what {target} needs only through plants that nobody has named.",
                _ when gaps[0].Breaks is [var first, ..] => $"{bloc} cannot make what {target} needs by itself: the chain breaks at {Place(network, first)}{(gaps[0].Breaks.Length > 1 ? $" and at {Words.Of(gaps[0].Breaks.Length - 1, "more place")}" : string.Empty)}.",
                _ => $"{bloc} cannot make what {target} needs by itself: the plants inside feed only each other.",
            };
        }

        if (gaps.Select(gap => network.SiteOf(gap.Target)).Distinct().Count() == 1)
        {
            GapAnswer? broken = gaps.FirstOrDefault(gap => gap is { Answer: BlocAnswer.No, Breaks: [_, ..] });
            return $"{bloc} can make by itself {FigureText.Count(yes)} of the {FigureText.Count(gaps.Count)} materials that {network.Data.Sites.Name(network.SiteOf(gaps[0].Target))} needs{(broken is null ? string.Empty : $"; of {network.Data.Id(network.MaterialOf(broken.Target))} the chain breaks first at {Place(network, broken.Breaks[0])}")}.";
        }

        int through = gaps.Count(gap => gap.Answer == BlocAnswer.OnlyThroughUnknown);
        string unknown = through == 0 ? string.Empty : $", {FigureText.Count(through)} more only through plants that nobody has named,";
        string breaks = MostMissing(network, gaps) is { } missing ? $"; what is missing most often is {missing}" : string.Empty;
        string share = own is null || double.IsNaN(own.Low) ? string.Empty : $" Self-sufficiency: {FigureText.Between(own.Low, own.High)} of its own end uses' demand.";
        string enough = own is { Low: < 0.9995 } ? ", but not enough of it" : string.Empty;
        return yes == gaps.Count ? $"{bloc} can make by itself what all {FigureText.Count(gaps.Count)} demand rows ask for{enough}.{share}"
            : $"{bloc} can make by itself what {FigureText.Count(yes)} of {FigureText.Count(gaps.Count)} demand rows ask for{unknown} and not what the other {FigureText.Count(gaps.Count - yes - through)} do{breaks}.{share}";
    }

    /// <summary>Of timeline.</summary>
    /// <param name="bloc">As asked for.</param>
    /// <param name="demand">What is asked for, as a sentence has it: <c>its own end uses ask for</c>.</param>
    /// <param name="years">Each year: what is asked for and how much of it is made from known plants, and the self-sufficiency.</param>
    public static string OfYears(string bloc, string demand, IReadOnlyList<(int Year, int Asked, int Made, SelfSufficiency? Own)> years)
    {
        (int Year, int Asked, int Made, SelfSufficiency? Own)[] asking = [.. years.Where(year => year.Asked > 0)];
        if (asking.Length == 0)
        {
            return $"From {years[0].Year} to {years[^1].Year} there is nothing that {demand}.";
        }

        int full = Array.FindIndex(asking, year => year.Made == year.Asked);
        string reached = Most(asking);
        if (full == 0)
        {
            int lost = Array.FindIndex(asking, year => year.Made < year.Asked);
            return lost < 0 ? $"{bloc} can make every material that {demand}, in every year from {asking[0].Year} to {asking[^1].Year}{Short(asking)}." : $"{bloc} can make every material that {demand} from {asking[0].Year} on, but no longer from {asking[lost].Year}{reached}.";
        }

        return full < 0
            ? $"By {asking[^1].Year} {bloc} still cannot make all that {demand}{reached}."
            : $"Not before {asking[full].Year} can {bloc} make every material that {demand}{reached}.";
    }

    // A material that can be made need not be enough.
    private static string Short((int Year, int Asked, int Made, SelfSufficiency? Own)[] years)
    {
        (int Year, SelfSufficiency Own)[] lacking = [.. years.Where(year => year.Own is { Low: < 0.9995 }).Select(year => (year.Year, year.Own!))];
        return lacking.Length > 0 && lacking.MinBy(year => year.Own.Low) is var least ? $", but not enough of it: {FigureText.Between(least.Own.Low, least.Own.High)} in {least.Year}" : string.Empty;
    }

    // The self-sufficiency of the first year, and the best with the year in which it is first reached; counts where no tonnes are told.
    private static string Most((int Year, int Asked, int Made, SelfSufficiency? Own)[] years)
    {
        if (years.All(year => year.Own is { } own && !double.IsNaN(own.Low)))
        {
            var best = years.MaxBy(year => (Math.Round(year.Own!.Low, 3), -year.Year));
            string first = $"{FigureText.Between(years[0].Own!.Low, years[0].Own!.High)} of it in {years[0].Year}";
            return best.Year == years[0].Year ? $": {first}, and no more later" : $": {first}, {FigureText.Between(best.Own!.Low, best.Own!.High)} at the most, from {best.Year} on";
        }

        var most = years.MaxBy(year => ((double)year.Made / year.Asked, -year.Year));
        return $": {years[0].Made} of {Words.Of(years[0].Asked, "demand row")} in {years[0].Year}{(most.Year == years[0].Year ? ", and no larger part later" : $", {most.Made} of {most.Asked} at the most, from {most.Year} on")}";
    }

    // Of each target what is missing nearest to it, so that one lack is not counted along the whole chain.
    private static string? MostMissing(SupplyNetwork network, IReadOnlyList<GapAnswer> gaps)
    {
        (string Name, int Rows)[] missing = [.. gaps
        .Where(gap => gap.Answer == BlocAnswer.No)
        .SelectMany(gap => gap.Breaks.Select(missing => network.MaterialOf(missing.Requirement)).Where(material => material.Value >= 0).Distinct())
        .GroupBy(material => material)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value)
        .Select(group => (network.Data.Id(group.Key)!, group.Count()))];
        (string Name, int Rows)[] tied = Words.Tied(missing, each => FigureText.Count(each.Rows));
        return tied.Length == 0 ? null : $"{Words.AndMore([.. tied.Select(each => each.Name)])} ({Words.Of(tied[0].Rows, "row")}{(tied.Length > 1 ? " each" : string.Empty)})";
    }

    private static string Place(SupplyNetwork network, GapBreak missing) =>
        $"{network.Data.Id(network.MaterialOf(missing.Requirement)) ?? "any input"} for {network.Data.Sites.Name(network.SiteOf(missing.Requirement))}";
}
