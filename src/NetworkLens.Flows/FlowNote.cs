namespace NetworkLens.Flows;

/// <summary>What else could be asked. How it is asked for is said by whoever shows the sentence.</summary>
public enum FlowAdvice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Another year.</summary>
    AnotherYear,

    /// <summary>The year before or after, where the other days are.</summary>
    YearBeside,

    /// <summary>Existing links: on the market they mean nothing.</summary>
    NotOnTheMarket,

    /// <summary>A plan for everyone, which can follow such a shock.</summary>
    PlanFollows,

    /// <summary>A plan for everyone, which takes each year's own figures.</summary>
    PlanTakesEachYear,

    /// <summary>A plan for everyone, which opens links in time.</summary>
    PlanOpensLinks,

    /// <summary>A later last day.</summary>
    LaterEnd,

    /// <summary>A part of the data set.</summary>
    PartOfTheData,

    /// <summary>The market, which does without links.</summary>
    WithoutLinks,
}

/// <summary>What a reader should know.</summary>
/// <param name="Text">One or more whole sentences.</param>
/// <param name="Advice">What else could be asked.</param>
/// <param name="Year">The year of <see cref="FlowAdvice.YearBeside"/>; else 0.</param>
public sealed record FlowNote(string Text, FlowAdvice Advice = FlowAdvice.None, int Year = 0);
