using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Puts a data set in the one order that does not depend on that of its files' rows.</summary>
/// <remarks>
/// What has an id is ordered by it. Links are ordered by receiver, material and sender, as a network holds them, so that one is built
/// from them in a single run through memory; other rows are ordered by what they name. Rows alike in that are ordered by all else they
/// say, and those alike in everything are the same in any order. Stages keep the order of the chain.
/// </remarks>
internal static class CanonicalOrder
{
    /// <summary>The same data in that order. O(rows log rows) time; O(rows) for what is in order already.</summary>
    /// <param name="data">As read; its names all exist.</param>
    /// <param name="threads">Workers; 0: one a core.</param>
    /// <param name="cancellation">Asked between portions of rows.</param>
    public static DataSet Of(DataSet data, int threads = 0, CancellationToken cancellation = default)
    {
        ParallelOptions workers = WorkerCount.Options(threads, cancellation);
        var numbers = new Renumbering(data);
        DataSet ordered = data with
        {
            Sites = SitesInOrder.Of(data.Sites, numbers, workers),
            Links = LinksInOrder.Of(data.Links, data.Sites.Count, numbers, workers),
            Operators = numbers.Operators.Sorted(data.Operators),
            Scenarios = ScenariosInOrder.Of(data.Scenarios, numbers),
        };
        return TableSchemas.Records.Aggregate(ordered, (next, table) => table.Accept(new RecordsInOrder(data, numbers, workers))(next));
    }
}
