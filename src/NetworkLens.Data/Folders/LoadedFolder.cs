using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A data set with what is needed to say where in its folder a fault stands.</summary>
/// <param name="Context">Names and findings of the reading.</param>
/// <param name="Data">What was read.</param>
/// <param name="OutputRows">Row of outputs.csv, from 0, of each of <see cref="DataSet.Outputs"/>.</param>
/// <param name="DemandRows">Row of demand.csv, from 0, of each of <see cref="DataSet.Demand"/>.</param>
internal sealed record LoadedFolder(ReadContext Context, DataSet Data, int[] OutputRows, int[] DemandRows);
