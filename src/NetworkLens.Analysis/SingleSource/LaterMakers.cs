using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Makers in force of which the data tells only after the year asked about. What is dated after the data set's own year is a plan, and tells nothing of before.</summary>
internal static class LaterMakers
{
    /// <summary>Each with its row of the data set's own year. O(rows of outputs.csv).</summary>
    public static IEnumerable<(SiteIndex Site, MaterialIndex Material, Output Later)> Of(SupplyNetwork network)
    {
        DataSet data = network.Data;
        int year = network.Options.AsOf;
        if (data.Outputs.IsDefault)
        {
            yield break;
        }

        for (int first = 0, next; first < data.Outputs.Length && year < data.AsOf; first = next)
        {
            bool isBegun = false;
            for (next = first; next < data.Outputs.Length && OutputBook.IsSame(data, next, first); next++)
            {
                isBegun |= data.Outputs[next].Year is not { } begin || begin <= year;
            }

            Output output = data.Outputs[first];
            int row = isBegun || !data.Sites.IsInForce(output.Site, year, network.Options.IncludeUnconfirmed) ? -1 : OutputBook.Made(data, first, int.MinValue, data.AsOf);
            if (row >= 0)
            {
                yield return (output.Site, output.Material, data.Outputs[row]);
            }
        }
    }
}
