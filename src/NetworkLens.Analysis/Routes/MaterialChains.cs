using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Which materials the activities of a network make of which.</summary>
internal sealed class MaterialChains
{
    private readonly SupplyNetwork network;
    private readonly SortedSet<int>[] inputs; // by material made
    private readonly bool[] hasSource;        // by material: some activity makes it of nothing

    /// <summary>Reads the recipes in force. O(v + r).</summary>
    public MaterialChains(SupplyNetwork network)
    {
        this.network = network;
        inputs = [.. network.Data.Materials.Select(_ => new SortedSet<int>())];
        hasSource = new bool[inputs.Length];
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            int material = network.MaterialOf(new VertexIndex(activity)).Value;
            hasSource[material] |= network.IsSource(new VertexIndex(activity));
            foreach (int input in InputsOf(new VertexIndex(activity)))
            {
                inputs[material].Add(input);
            }
        }
    }

    /// <summary>The chains to a target, each from its source on; ordered by material from the target up.</summary>
    /// <param name="target">A vertex of the network.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work between two materials.</param>
    /// <returns>False where there are more. Only ways that end in a source are gone: O(recipes) for each material of each chain.</returns>
    public (ImmutableArray<ImmutableArray<MaterialIndex>> Chains, bool IsComplete) To(VertexIndex target, int most, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<ImmutableArray<MaterialIndex>>();
        var chain = new List<int>();
        bool isComplete = true;
        foreach (int material in InputsOf(target))
        {
            isComplete &= Extend(material);
        }

        return (found.ToImmutable(), isComplete);

        bool Extend(int material)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!LeadsToSource(material, chain))
            {
                return true;
            }

            if (found.Count == most)
            {
                return false;
            }

            chain.Add(material);
            if (hasSource[material])
            {
                found.Add([.. chain.AsEnumerable().Reverse().Select(each => new MaterialIndex(each))]);
            }

            bool isAll = true;
            foreach (int input in inputs[material])
            {
                isAll &= Extend(input);
            }

            chain.RemoveAt(chain.Count - 1);
            return isAll;
        }
    }

    // Past no material of the chain. Depth first, so that a source is mostly found in as many steps as a chain has.
    private bool LeadsToSource(int material, List<int> chain)
    {
        HashSet<int> seen = [.. chain];
        var waiting = new Stack<int>([material]);
        while (waiting.TryPop(out int next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (hasSource[next])
            {
                return true;
            }

            foreach (int input in inputs[next])
            {
                waiting.Push(input);
            }
        }

        return false;
    }

    private SortedSet<int> InputsOf(VertexIndex vertex)
    {
        var materials = new SortedSet<int>();
        foreach (RecipeInput input in network.AllInputsOf(vertex))
        {
            materials.Add(network.MaterialOf(input.Intake).Value);
        }

        return materials;
    }
}
