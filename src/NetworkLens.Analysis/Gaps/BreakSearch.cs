using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Walks up from a target that cannot be made to the requirements that nobody inside supplies.</summary>
internal sealed class BreakSearch(SupplyNetwork inside, ImmutableArray<bool> producible)
{
    private readonly int[] seenFor = new int[inside.VertexCount];  // number of the search that saw it last
    private readonly int[] foundFor = new int[inside.IntakeCount];
    private readonly Queue<VertexIndex> waiting = new();
    private int search;

    /// <summary>Intakes without any link inside, nearest the target first: those it and what it lacks need. O(what cannot be made upstream of it).</summary>
    public List<IntakeIndex> From(VertexIndex target)
    {
        search++;
        var found = new List<IntakeIndex>();
        See(target);
        while (waiting.TryDequeue(out VertexIndex next))
        {
            foreach (RecipeInput input in inside.AllInputsOf(next))
            {
                ref int last = ref foundFor[input.Intake.Value];
                if (last == search)
                {
                    continue;
                }

                last = search;
                ReadOnlySpan<VertexIndex> suppliers = inside.SuppliersOf(input.Intake);
                if (suppliers.IsEmpty)
                {
                    found.Add(input.Intake);
                }
                else if (!Arrives(suppliers))
                {
                    foreach (VertexIndex supplier in suppliers)
                    {
                        See(supplier);
                    }
                }
            }
        }

        return found;
    }

    private bool Arrives(ReadOnlySpan<VertexIndex> suppliers)
    {
        foreach (VertexIndex supplier in suppliers)
        {
            if (producible[supplier.Value])
            {
                return true;
            }
        }

        return false;
    }

    private void See(VertexIndex vertex)
    {
        if (seenFor[vertex.Value] != search)
        {
            seenFor[vertex.Value] = search;
            waiting.Enqueue(vertex);
        }
    }
}
