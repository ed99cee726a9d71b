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

    /// <summary>Tonnes a year.</summary>
    Tonnes,

    /// <summary>A number without a unit.</summary>
    Index,

    /// <summary>A list of strings.</summary>
    List,

    /// <summary>A list of objects: <see cref="Output.Nested"/>.</summary>
    Nested,
}
