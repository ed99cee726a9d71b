namespace NetworkLens.Model;

/// <summary>A demand row in force: a site and a material it asks for.</summary>
/// <param name="Site">Who asks.</param>
/// <param name="Material">For what; <see cref="MaterialIndex.Any"/> where anything does.</param>
/// <param name="TonnesPerYear">t/yr; NaN where unknown.</param>
/// <param name="DemandRow">Position in <see cref="DataSet.Demand"/>; -1 where the data set has no demand.</param>
/// <param name="IsLaterYear">True where only a row of a later year was there to be used.</param>
public readonly record struct Target(SiteIndex Site, MaterialIndex Material, double TonnesPerYear, int DemandRow, bool IsLaterYear);
