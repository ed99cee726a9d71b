using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The headline of a bloc, said the same in every answer about it.</summary>
internal static class SelfSufficiencyNotes
{
    /// <summary>A sentence or two.</summary>
    public static IEnumerable<string> Of(SelfSufficiency? own, string? impossible, string bloc, int year)
    {
        if (own is null)
        {
            yield return $"Self-sufficiency of {bloc} in {year}: unknown. {impossible}";
        }
        else if (double.IsNaN(own.Low))
        {
            yield return $"Self-sufficiency of {bloc} in {year}: unknown, because none of its own end uses asks for known tonnes.";
        }
        else
        {
            yield return $"Self-sufficiency of {bloc} in {year}: {FigureText.Between(own.Low, own.High)} of {FigureText.Tonnes(own.DemandTonnesPerYear)} t/yr. It is {SelfSufficiency.Meaning}.";
            if (FigureText.Share(own.Low) != FigureText.Share(own.High))
            {
                yield return own.UnknownCapacities == 0
                    ? "A range, because what is asked for is a range without a figure in it."
                    : $"A range, because the capacity of {own.UnknownCapacities} of its makers is unknown: anything from zero to unlimited, or within its own range where the data states one.";
            }
        }
    }

    /// <summary>Of timeline.</summary>
    /// <param name="isOwn">Whether it is about the bloc's own end uses.</param>
    /// <param name="impossible">Why tonnes are not followed; null: they are.</param>
    public static IEnumerable<string> OfYears(bool isOwn, string? impossible) =>
        impossible is not null ? [$"Served shares and self-sufficiency are left out: {impossible}"]
        : isOwn ? [$"Self-sufficiency: {SelfSufficiency.Meaning}. Served over links: the same demand along the links of the year, a shortage shared fairly."]
        : [];
}
