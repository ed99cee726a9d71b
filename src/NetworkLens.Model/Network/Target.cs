namespace NetworkLens.Model;

/// <summary>What a site asks for in force: a material, over all its demand rows of one year.</summary>
/// <param name="Site">Who asks.</param>
/// <param name="Material">For what; <see cref="MaterialIndex.Any"/> where anything does.</param>
/// <param name="TonnesPerYear">t/yr, the rows added up; NaN where one is unknown.</param>
/// <param name="DemandRow">Position in <see cref="DataSet.Demand"/> of the first of its rows; -1 where the data set has no demand.</param>
/// <param name="IsLaterYear">True where only rows of a later year were there to be used.</param>
/// <param name="DemandRows">Number of its rows, one behind the other; 0 where the data set has no demand.</param>
public readonly record struct Target(SiteIndex Site, MaterialIndex Material, double TonnesPerYear, int DemandRow, bool IsLaterYear, int DemandRows);
