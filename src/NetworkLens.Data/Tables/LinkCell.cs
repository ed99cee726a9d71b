namespace NetworkLens.Data;

/// <summary>What a column of links.csv holds.</summary>
internal enum LinkCell
{
    /// <summary>Something that only the whole reader takes.</summary>
    Other,

    /// <summary>The sender.</summary>
    From,

    /// <summary>The receiver.</summary>
    To,

    /// <summary>What moves.</summary>
    Material,

    /// <summary>Tonnes a year.</summary>
    Tonnes,

    /// <summary>How they are known.</summary>
    TonnesBasis,

    /// <summary>US dollars a tonne.</summary>
    Cost,

    /// <summary>How the link is known.</summary>
    Basis,

    /// <summary>From when.</summary>
    Since,

    /// <summary>Until when.</summary>
    Until,
}
