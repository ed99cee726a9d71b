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
    /// <returns>False where there are more.</returns>
    public (List<ImmutableArray<MaterialIndex>> Chains, bool IsComplete) To(VertexIndex target, int most)
    {
        var found = new List<ImmutableArray<MaterialIndex>>();
        var chain = new List<int>();
        bool isComplete = true;
        foreach (int material in InputsOf(target))
        {
            isComplete &= Extend(material);
        }

        return (found, isComplete);

        bool Extend(int material)
        {
            if (chain.Contains(material))
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
