namespace NetworkLens.Model;

/// <summary>What can fail together.</summary>
public enum LabelKind
{
    /// <summary>One plant.</summary>
    Site,

    /// <summary>One supplier's deliveries of one material to one site.</summary>
    Link,

    /// <summary>All sites that one firm runs, or owns more than half of.</summary>
    Operator,

    /// <summary>All sites of one country.</summary>
    Country,

    /// <summary>All sites of one stage in one country.</summary>
    CountryStage,
}

/// <summary>Something that can fail.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its position among the labels of its kind: see <see cref="LabelSet"/>.</param>
public readonly record struct Label(LabelKind Kind, int Value);
