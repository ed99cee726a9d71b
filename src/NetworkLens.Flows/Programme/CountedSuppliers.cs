namespace NetworkLens.Flows;

/// <summary>How many suppliers can send something to each pool, by layer; each is counted once, over however many channels.</summary>
/// <param name="pools">Number of pools.</param>
/// <param name="layers">Number of layers.</param>
internal sealed class CountedSuppliers(int pools, int layers)
{
    private readonly int[] count = new int[pools * layers];
    private readonly HashSet<(int Supplier, int Pool, int Layer)> counted = [];

    /// <summary>Suppliers of a pool in a layer.</summary>
    public int Of(int pool, int layer) => count[(pool * layers) + layer];

    /// <summary>Counts a supplier.</summary>
    /// <returns>Whether it is new there.</returns>
    public bool Add(int supplier, int pool, int layer)
    {
        bool isNew = counted.Add((supplier, pool, layer));
        count[(pool * layers) + layer] += isNew ? 1 : 0;
        return isNew;
    }
}
