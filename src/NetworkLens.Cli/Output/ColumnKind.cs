namespace NetworkLens.Cli.Output;

/// <summary>What the cells of a column are, so that each format can show them its own way.</summary>
internal enum ColumnKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>0..1; per cent in tables.</summary>
    Share,

    /// <summary>Tonnes, or tonnes a year.</summary>
    Tonnes,

    /// <summary>US dollars, millions of them, or dollars for a unit of something: the heading says which.</summary>
    Dollars,

    /// <summary>Days, or steps of so many days.</summary>
    Days,

    /// <summary>Kilometres.</summary>
    Kilometres,

    /// <summary>An amount in a unit that none of these is: name and heading say which.</summary>
    Amount,

    /// <summary>A number without a unit.</summary>
    Index,

    /// <summary>A list of strings.</summary>
    List,

    /// <summary>A list of objects: <see cref="Output.Nested"/>.</summary>
    Nested,
}
