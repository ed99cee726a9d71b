using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What cannot be made inside a bloc upstream of some targets: for each vertex its breaks, and the suppliers that lack something themselves.</summary>
/// <remarks>Numbered apart, in the order in which a search from the targets meets them, so that many searches stay in few cache lines. Immutable.</remarks>
internal sealed class LackingGraph
{
    private readonly List<int> start = [0];  // vertices + 1, into the stream
    private readonly List<int> stream = [];  // number of a supplier, or the complement of the number of a break
    private readonly List<IntakeIndex> breaks = [];

    /// <summary>Reads the inputs of every vertex met once. O(v + i + links read).</summary>
    /// <param name="inside">The network inside the bloc.</param>
    /// <param name="producible">What can be made there, by vertex.</param>
    /// <param name="targets">Not producible; numbered 0, 1, 2, … in their order.</param>
    public LackingGraph(SupplyNetwork inside, ImmutableArray<bool> producible, ImmutableArray<VertexIndex> targets)
    {
        int[] numbers = new int[inside.VertexCount];
        int[] breakNumbers = new int[inside.IntakeCount];
        Array.Fill(numbers, -1);
        Array.Fill(breakNumbers, -1);
        List<VertexIndex> vertices = [.. targets];
        for (int number = 0; number < targets.Length; number++)
        {
            numbers[targets[number].Value] = number;
        }

        for (int next = 0; next < vertices.Count; next++)
        {
            ReadOnlySpan<RecipeInput> inputs = inside.AllInputsOf(vertices[next]);
            for (int input = 0; input < inputs.Length; input++)
            {
                if (!IsRepeated(inputs, input))
                {
                    Read(inputs[input].Intake, Needed(inputs, inputs[input].Intake));
                }
            }

            start.Add(stream.Count);
        }

        // The most that any variant needs: what some variant lacks is told.
        int Needed(ReadOnlySpan<RecipeInput> inputs, IntakeIndex intake)
        {
            int needed = 1;
            foreach (RecipeInput input in inputs)
            {
                needed = input.Intake == intake ? Math.Max(needed, inside.NeededOf(input)) : needed;
            }

            return needed;
        }

        void Read(IntakeIndex intake, int needed)
        {
            ReadOnlySpan<VertexIndex> suppliers = inside.SuppliersOf(intake);
            int left = needed;
            foreach (VertexIndex supplier in suppliers)
            {
                if (producible[supplier.Value] && --left == 0)
                {
                    return;
                }
            }

            if (suppliers.Length < needed)
            {
                stream.Add(~Number(breakNumbers, intake.Value, breaks, intake));
            }

            foreach (VertexIndex supplier in suppliers)
            {
                if (!producible[supplier.Value])
                {
                    stream.Add(Number(numbers, supplier.Value, vertices, supplier));
                }
            }
        }
    }

    /// <summary>Number of vertices.</summary>
    public int Count => start.Count - 1;

    /// <summary>Number of breaks.</summary>
    public int BreakCount => breaks.Count;

    /// <summary>In the order of a vertex's inputs: numbers of suppliers, and complements of numbers of breaks.</summary>
    public ReadOnlySpan<int> Of(int vertex) => CollectionsMarshal.AsSpan(stream)[start[vertex]..start[vertex + 1]];

    /// <summary>The requirement of a break.</summary>
    public IntakeIndex Break(int number) => breaks[number];

    private static int Number<T>(int[] numbers, int position, List<T> numbered, T item)
    {
        if (numbers[position] < 0)
        {
            numbers[position] = numbered.Count;
            numbered.Add(item);
        }

        return numbers[position];
    }

    private static bool IsRepeated(ReadOnlySpan<RecipeInput> inputs, int input)
    {
        for (int before = 0; before < input; before++)
        {
            if (inputs[before].Intake == inputs[input].Intake)
            {
                return true;
            }
        }

        return false;
    }
}
