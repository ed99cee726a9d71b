using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What can be made at all, and what of it can end in a demand: the least fixpoint over outlets, channels and pools, layer by layer.</summary>
/// <remarks>
/// Forward chaining (Dowling &amp; Gallier 1984), as for structure, but over what carries tonnes: nothing without capacity makes, no channel
/// without room brings, a stock brings what it holds. So a cycle cannot feed itself, whatever its gain. O((v + m + r) x layers).
/// Where an input needs several suppliers, as many have to send something, however little: what can be served is then the upper end of what flows
/// come near to. For of two flows the mean is one too, and one that lets everybody here run at some rate may be as small a part of it as one likes.
/// </remarks>
internal sealed class FlowReach
{
    private readonly FlowProblem problem;
    private readonly SupplyNetwork network;
    private readonly MaterialLayers layers;
    private readonly bool[] isMade;   // activity x layers
    private readonly bool[] arrives;  // pool x layers
    private readonly Lazy<bool[]> isWanted; // by pool
    private readonly Stack<int> waiting = new(); // positions in isMade
    private readonly HashSet<int> shut; // channels that a limit of nothing closes together with others
    private readonly HashSet<int> stocked;
    private readonly CountedSuppliers? suppliers; // where some input needs several

    public FlowReach(FlowProblem problem, MaterialLayers layers, IReadOnlyCollection<int> stockedPools)
    {
        (this.problem, this.layers, network) = (problem, layers, problem.Network);
        shut = [.. problem.SharedLimits.Where(limit => limit.TonnesPerYear <= 0).SelectMany(limit => limit.Channels)];
        stocked = [.. stockedPools];
        suppliers = network.NeedsSeveral ? new CountedSuppliers(problem.Transport.Pools.Length, layers.Count) : null;
        isMade = new bool[network.ActivityCount * layers.Count];
        arrives = new bool[problem.Transport.Pools.Length * layers.Count];
        isWanted = new Lazy<bool[]>(WalkBack);
        Chain(stockedPools);
    }

    /// <summary>Whether an activity can make its material in a layer.</summary>
    public bool IsMade(int activity, int layer) => isMade[(activity * layers.Count) + layer];

    /// <summary>Whether a pool can hold its material in a layer.</summary>
    public bool Arrives(int pool, int layer) => arrives[(pool * layers.Count) + layer];

    /// <summary>Whether what is drawn from a pool can end in a demand.</summary>
    public bool IsWanted(int pool) => isWanted.Value[pool];

    /// <summary>Whether what an activity makes can end in a demand.</summary>
    public bool IsUseful(int activity)
    {
        foreach (int channel in problem.Transport.ChannelsFrom(problem.Transport.OutletOf[activity]))
        {
            if (isWanted.Value[problem.Transport.Channels[channel].Pool] && IsOpen(channel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether as many suppliers as an input needs can send something into its pool in a layer, stocks left out.</summary>
    public bool IsSupplied(RecipeInput input, int layer) =>
        problem.Transport.PoolOf[input.Intake.Value] is var pool && (suppliers is null ? Arrives(pool, layer) : suppliers.Of(pool, layer) >= network.NeededOf(input));

    private bool IsOpen(int channel) => problem.ChannelLimit[channel] > 0 && !shut.Contains(channel);

    private void Chain(IReadOnlyCollection<int> stockedPools)
    {
        foreach (int pool in stockedPools)
        {
            Arrive(pool, 0);
        }

        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            var vertex = new VertexIndex(activity);
            if (network.IsSource(vertex) && problem.Capacity[activity] > 0)
            {
                MakeDownFrom(activity, layers.CleanestFrom(network.SiteOf(vertex)));
            }
        }

        while (waiting.TryPop(out int made))
        {
            (int activity, int layer) = (made / layers.Count, made % layers.Count);
            foreach (int channel in problem.Transport.ChannelsFrom(problem.Transport.OutletOf[activity]))
            {
                Channel way = problem.Transport.Channels[channel];
                if (IsOpen(channel) && MaterialLayers.Meets(layer, layers.AskedBy(way.To, way.Material)))
                {
                    Count(activity, way.Pool, layer);
                    Arrive(way.Pool, layer);
                }
            }
        }
    }

    // What is clean may be taken for anything less clean.
    private void Arrive(int pool, int layer)
    {
        for (int lower = layer; lower >= 0; lower--)
        {
            ref bool isThere = ref arrives[(pool * layers.Count) + lower];
            if (MaterialLayers.Meets(layer, lower) && !isThere)
            {
                isThere = true;
                UseAll(pool, lower);
            }
        }
    }

    private void Count(int supplier, int pool, int layer)
    {
        for (int lower = layer; lower >= 0 && suppliers is not null; lower--)
        {
            if (MaterialLayers.Meets(layer, lower) && suppliers.Add(problem.CountsAs.IsEmpty ? supplier : problem.CountsAs[supplier], pool, lower) && Arrives(pool, lower))
            {
                UseAll(pool, lower);
            }
        }
    }

    private void UseAll(int pool, int layer)
    {
        foreach (int intake in problem.Transport.IntakesOf(pool))
        {
            Use(new IntakeIndex(intake), layer);
        }
    }

    private void Use(IntakeIndex intake, int layer)
    {
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (!network.IsTarget(user) && problem.Capacity[user.Value] > 0 && !IsMade(user.Value, layer)
                && MaterialLayers.Meets(layers.CleanestFrom(network.SiteOf(user)), layer) && IsCovered(user, layer))
            {
                MakeDownFrom(user.Value, layer);
            }
        }
    }

    private bool IsCovered(VertexIndex vertex, int layer)
    {
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            if (IsCovered(vertex, variant, layer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every input of a variant can be there in a layer.</summary>
    public bool IsCovered(VertexIndex vertex, int variant, int layer)
    {
        foreach (RecipeInput input in network.InputsOf(vertex, variant))
        {
            if (!IsSupplied(input, layer) && !(layer == 0 && stocked.Contains(problem.Transport.PoolOf[input.Intake.Value])))
            {
                return false;
            }
        }

        return true;
    }

    private void MakeDownFrom(int activity, int layer)
    {
        for (int lower = layer; lower >= 0; lower--)
        {
            int position = (activity * layers.Count) + lower;
            if (MaterialLayers.Meets(layer, lower) && !isMade[position])
            {
                isMade[position] = true;
                waiting.Push(position);
            }
        }
    }

    // From the demand up, along what can be made.
    private bool[] WalkBack()
    {
        bool[] wanted = new bool[problem.Transport.Pools.Length];
        var pools = new Stack<int>();
        for (int target = 0; target < network.TargetCount; target++)
        {
            if (problem.Demand[target] > 0)
            {
                foreach (RecipeInput input in network.AllInputsOf(network.TargetVertex(target)))
                {
                    Want(problem.Transport.PoolOf[input.Intake.Value]);
                }
            }
        }

        ILookup<int, int> channelsInto = Enumerable.Range(0, problem.Transport.Channels.Length).ToLookup(channel => problem.Transport.Channels[channel].Pool);
        while (pools.TryPop(out int pool))
        {
            foreach (int channel in channelsInto[pool].Where(IsOpen))
            {
                foreach (int maker in problem.Transport.MakersOf(problem.Transport.Channels[channel].Outlet).Where(maker => IsMade(maker, 0)))
                {
                    foreach (RecipeInput input in network.AllInputsOf(new VertexIndex(maker)))
                    {
                        Want(problem.Transport.PoolOf[input.Intake.Value]);
                    }
                }
            }
        }

        return wanted;

        void Want(int pool)
        {
            if (!wanted[pool] && Arrives(pool, 0))
            {
                wanted[pool] = true;
                pools.Push(pool);
            }
        }
    }
}
