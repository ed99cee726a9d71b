namespace NetworkLens.Analysis;

/// <summary>Importance of one label for one loss.</summary>
/// <remarks>
/// With p the label's own chance: Birnbaum (1969) failed − intact; Fussell–Vesely p (failed − intact) / loss, the part that goes away; risk achievement
/// worth failed / loss; risk reduction worth loss / intact (Vesely et al. 1983, NUREG/CR-3385). With r = intact / failed the last three are functions of r and p alone that
/// rise or fall with each, so that the ends of both give the ends of the range.
/// </remarks>
/// <param name="low">Where all others are at their lower ends.</param>
/// <param name="high">Where all others are at their upper ends.</param>
/// <param name="leastChance">Lower end of the label's own chance.</param>
/// <param name="mostChance">Upper end of it.</param>
/// <param name="value">Where all is known; else null.</param>
/// <param name="chance">The label's own chance there.</param>
internal readonly struct Measures(Conditional low, Conditional high, double leastChance, double mostChance, Conditional? value, double chance)
{
    private double LeastPart => high.Failed > 0 ? Math.Min(1, low.Intact / high.Failed) : 1;

    private double MostPart => low.Failed > 0 ? Math.Min(1, high.Intact / low.Failed) : 1;

    // Without ranges the ends are the value itself.
    private bool IsSettled => value is not null && low == high && leastChance.Equals(mostChance);

    public Range<double> Birnbaum => Of(value?.Difference, Math.Max(0, low.Failed - high.Intact), high.Failed - low.Intact);

    public Range<double> FussellVesely => Of(
        value is { } known ? (known.Loss > 0 ? chance * known.Difference / known.Loss : 0) : null, FussellVeselyOf(leastChance, MostPart), FussellVeselyOf(mostChance, LeastPart));

    public Range<double> Achievement => Of(Quotient(value?.Failed, value?.Loss), AchievementOf(mostChance, MostPart), AchievementOf(leastChance, LeastPart));

    public Range<double> Reduction => Of(Quotient(value?.Loss, value?.Intact), ReductionOf(leastChance, MostPart), ReductionOf(mostChance, LeastPart));

    private Range<double> Of(double? figure, double least, double most) =>
        IsSettled && figure is { } settled ? new Range<double>(settled, settled, settled) : new Range<double>(figure, least, most);

    // Nothing is as many times as nothing is.
    private static double? Quotient(double? part, double? of) => part is { } a && of is { } b ? (a.Equals(b) ? 1 : a / b) : null;

    private static double FussellVeselyOf(double chance, double part) => chance == 0 ? 0 : chance * (1 - part) / (chance + ((1 - chance) * part));

    private static double AchievementOf(double chance, double part) => 1 / (chance + ((1 - chance) * part));

    private static double ReductionOf(double chance, double part) => chance == 0 ? 1 : (chance / part) + 1 - chance;
}
