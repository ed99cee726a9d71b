using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>
/// The order in which to work out a property of every activity and intake from its suppliers: strong components with
/// suppliers first, and inside a component depth-first postorder, so that iterating there needs few rounds.
/// </summary>
/// <remarks>Nodes: activity k is node k, intake k is node ActivityCount + k. Tarjan 1972, iterative, against the arcs. Immutable.</remarks>
internal sealed class EvaluationOrder
{
    private EvaluationOrder(int[] nodes, int[] componentStart) => (Nodes, ComponentStart) = (nodes, componentStart);

    /// <summary>All nodes in order.</summary>
    public int[] Nodes { get; }

    /// <summary>Where each component starts in <see cref="Nodes"/>; components + 1.</summary>
    public int[] ComponentStart { get; }

    /// <summary>The order for a network. O(v + m + r) time and memory.</summary>
    public static EvaluationOrder Of(SupplyNetwork network) => new Search(network).Run();

    private sealed class Search(SupplyNetwork network)
    {
        private readonly int activities = network.ActivityCount;
        private readonly int[] order = new int[network.ActivityCount + network.IntakeCount];     // 1, 2, … as seen
        private readonly int[] low = new int[network.ActivityCount + network.IntakeCount];       // 0 where not yet seen
        private readonly int[] component = new int[network.ActivityCount + network.IntakeCount]; // -1 while open
        private readonly int[] next = new int[network.ActivityCount + network.IntakeCount];      // arc to follow next
        private readonly Stack<int> path = new();
        private readonly Stack<int> open = new();
        private int[] postorder = [];
        private int seen;
        private int finished;
        private int components;

        public EvaluationOrder Run()
        {
            postorder = new int[low.Length];
            Array.Fill(component, -1);
            for (int root = 0; root < low.Length; root++)
            {
                if (low[root] == 0)
                {
                    Visit(root);
                }
            }

            int[] start = new int[components + 1];
            foreach (int node in postorder)
            {
                start[component[node] + 1]++;
            }

            for (int index = 0; index < components; index++)
            {
                start[index + 1] += start[index];
            }

            int[] nodes = new int[low.Length];
            int[] place = start[..^1];
            foreach (int node in postorder)
            {
                nodes[place[component[node]]++] = node;
            }

            return new EvaluationOrder(nodes, start);
        }

        private void Visit(int root)
        {
            Enter(root);
            while (path.TryPeek(out int node))
            {
                if (Supplier(node, next[node]) is var supplier and >= 0)
                {
                    next[node]++;
                    if (low[supplier] == 0)
                    {
                        Enter(supplier);
                    }
                    else if (component[supplier] < 0)
                    {
                        low[node] = Math.Min(low[node], low[supplier]);
                    }
                }
                else
                {
                    Leave(node);
                }
            }
        }

        private void Enter(int node)
        {
            low[node] = ++seen;
            order[node] = seen;
            path.Push(node);
            open.Push(node);
        }

        private void Leave(int node)
        {
            path.Pop();
            postorder[finished++] = node;
            if (low[node] == order[node])
            {
                int member;
                do
                {
                    member = open.Pop();
                    component[member] = components;
                }
                while (member != node);
                components++;
            }

            if (path.TryPeek(out int user))
            {
                low[user] = Math.Min(low[user], low[node]);
            }
        }

        // The position-th node that a node draws on: an activity on its inputs, an intake on its suppliers.
        private int Supplier(int node, int position)
        {
            if (node >= activities)
            {
                ReadOnlySpan<VertexIndex> suppliers = network.SuppliersOf(new IntakeIndex(node - activities));
                return position < suppliers.Length ? suppliers[position].Value : -1;
            }

            ReadOnlySpan<RecipeInput> inputs = network.AllInputsOf(new VertexIndex(node));
            return position < inputs.Length ? activities + inputs[position].Intake.Value : -1;
        }
    }
}
