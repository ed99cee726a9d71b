using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of substitutes should know.</summary>
internal static class SubstituteNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="network">The network.</param>
    /// <param name="found">Who could take its place.</param>
    /// <param name="last">The year by which planned ones run.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, SubstituteAnswer found, int last)
    {
        DataSet data = network.Data;
        if (found.Lost.IsEmpty)
        {
            yield return $"{data.Sites.Name(found.Site)} makes none of this in {network.Options.AsOf}.";
            yield break;
        }

        foreach (LostSupply supply in found.Lost)
        {
            Substitute[] standing = [.. found.Substitutes.Where(row => row.Material == supply.Material && row.Stands == true)];
            double low = standing.Sum(row => double.IsNaN(row.Spare.Low) ? 0 : row.Spare.Low);
            double high = standing.Sum(row => row.Spare.High); // NaN where any is unknown
            string all = double.IsNaN(high) ? $"at least {FigureText.Tonnes(low)} t/yr (some capacity is unknown)" : $"{Between(new Interval(high, low, high))} t/yr";
            yield return standing.Length == 0
                ? $"{data.Id(supply.Material)}: nobody else here makes it today."
                : $"{data.Id(supply.Material)}: {(double.IsNaN(supply.Lost.Value) ? "nobody knows how much" : $"{Between(supply.Lost)} t/yr")} are lost; {standing.Length} who {(standing.Length == 1 ? "stands without it has" : "stand without it have")} {all} to spare{(standing.Length == 1 ? string.Empty : " together")}.";
        }

        yield return $"Spare: capacity less what is known to be sent, or made where that is more; the lower end is with every delivery of unknown tonnes taking the rest. Depends on: what alone can stop it. Planned are those that run by {last}.";
    }

    /// <summary>Tonnes with their range; null where nobody knows.</summary>
    public static string? Between(Interval spare) =>
        double.IsNaN(spare.Value) ? null
        : FigureText.Tonnes(spare.Low) == FigureText.Tonnes(spare.High) ? FigureText.Tonnes(spare.Value)
        : $"{FigureText.Tonnes(spare.Low)} to {FigureText.Tonnes(spare.High)}";
}
