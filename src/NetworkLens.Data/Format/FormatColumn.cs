using System.Collections.Immutable;

namespace NetworkLens.Data;

/// <summary>A column of the data format.</summary>
/// <param name="File">Its table.</param>
/// <param name="Name">As in a header.</param>
/// <param name="IsRequired">Whether the table must have it, and every row a cell.</param>
/// <param name="Meaning">What it holds, with its unit.</param>
/// <param name="Words">The words it may hold; empty where it is free.</param>
/// <param name="HasRange">Whether NAME_low and NAME_high may stand beside it.</param>
public sealed record FormatColumn(string File, string Name, bool IsRequired, string Meaning, ImmutableArray<string> Words, bool HasRange);
