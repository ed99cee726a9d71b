namespace NetworkLens.Model;

/// <summary>Position of a site in one <see cref="DataSet"/>, from 0, in the order of their ids.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct SiteIndex(int Value);

/// <summary>Position of a material in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0; -1 for any material.</param>
public readonly record struct MaterialIndex(int Value)
{
    /// <summary>No one material: what a target takes that any material satisfies.</summary>
    public static readonly MaterialIndex Any = new(-1);
}

/// <summary>Position of a stage in one <see cref="DataSet"/>, from 0, upstream first.</summary>
/// <param name="Value">From 0; -1 where the stage is unknown.</param>
public readonly record struct StageIndex(int Value);

/// <summary>Position of a country in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0; -1 where the country is unknown.</param>
public readonly record struct CountryIndex(int Value);

/// <summary>Position of an operator's name in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0; -1 where the operator is unknown.</param>
public readonly record struct OperatorIndex(int Value);

/// <summary>Position of a source in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct SourceIndex(int Value);

/// <summary>Position of a policy in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct PolicyIndex(int Value);

/// <summary>Position of a stockpile in one <see cref="DataSet"/>, from 0.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct StockpileIndex(int Value);

/// <summary>A vertex of one <see cref="SupplyNetwork"/>: an activity (0 to ActivityCount - 1) or a target (ActivityCount to VertexCount - 1).</summary>
/// <param name="Value">From 0.</param>
public readonly record struct VertexIndex(int Value);

/// <summary>Position of a link in force in one <see cref="SupplyNetwork"/>, from 0, grouped by intake.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct LinkIndex(int Value);

/// <summary>Position of an intake in one <see cref="SupplyNetwork"/>: one material arriving at one site.</summary>
/// <param name="Value">From 0.</param>
public readonly record struct IntakeIndex(int Value);
