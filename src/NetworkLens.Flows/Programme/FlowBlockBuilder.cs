using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Writes one period into a solver: columns and rows in id order, and only those that can carry something to a demand.</summary>
/// <remarks>
/// Columns: outputs by activity, variant and layer; feeds that outputs of a process share; flows by channel and layer; served shares.
/// Rows: what an outlet ships is what its makers make; what arrives in a pool is what is drawn from it; a shared feed is at least what each output needs;
/// who lacks suppliers takes no more than the stocks in the pool give.
/// </remarks>
internal sealed class FlowBlockBuilder
{
    private readonly LinearModel model;
    private readonly FlowPeriod period;
    private readonly FlowProblem problem;
    private readonly SupplyNetwork network;
    private readonly Row[] stockRows;
    private readonly bool isFeedExact;
    private readonly MaterialLayers layers;
    private readonly List<(int Stock, int Pool)> stockedPools;
    private readonly FlowReach reach;
    private readonly Row?[] outletRow; // outlet x layers
    private readonly Row?[] poolRow;   // pool x layers
    private readonly Dictionary<int, Row> stockOnlyRow = []; // by pool
    private readonly List<Feed> feeds = [];   // in the order in which they come up
    private readonly Dictionary<(SiteIndex Site, string Process, string Variant, int Intake, int Layer), Feed> feedOf = [];

    public FlowBlockBuilder(LinearModel model, FlowPeriod period, ImmutableArray<FlowStock> stocks, Row[] stockRows, bool isFeedExact)
    {
        (this.model, this.period, this.stockRows, this.isFeedExact) = (model, period, stockRows, isFeedExact);
        (problem, network) = (period.Problem, period.Problem.Network);
        layers = new MaterialLayers(problem);
        stockedPools = [.. StockedPools(problem, layers, stocks, period.Stocks)];
        reach = new FlowReach(problem, layers, [.. stockedPools.Select(pair => pair.Pool)]);
        outletRow = new Row?[problem.Transport.OutletCount * layers.Count];
        poolRow = new Row?[problem.Transport.Pools.Length * layers.Count];
    }

    /// <summary>What is drawn from stocks, in the order of the columns.</summary>
    public List<(int Stock, LinearColumn Drawn)> Draws { get; } = [];

    /// <summary>The pool of each of these.</summary>
    public List<int> DrawnFrom { get; } = [];

    /// <summary>What outputs take.</summary>
    public List<FlowNeed> Needs { get; } = [];

    public (LinearColumn[][] Outputs, LinearColumn?[][] Flows, LinearColumn?[] Shares) Build(LinearColumn? time)
    {
        var outputs = new LinearColumn[network.ActivityCount][];
        for (int activity = 0; activity < outputs.Length; activity++)
        {
            outputs[activity] = reach.IsUseful(activity) ? [.. Outputs(activity)] : [];
        }

        foreach (Feed feed in feeds)
        {
            Write(feed);
        }

        LinearColumn?[] shares = [.. Enumerable.Range(0, network.TargetCount).Select(target => Share(target, time is not null))];
        TakeCleanForAnything();
        foreach ((int stock, int pool) in stockedPools)
        {
            if (poolRow[pool * layers.Count] is { } row)
            {
                LinearColumn drawn = NewColumn();
                row.Add(drawn, 1);
                stockOnlyRow.GetValueOrDefault(pool)?.Add(drawn, -1);
                stockRows[stock].Add(drawn, period.StockShare);
                Draws.Add((stock, drawn));
                DrawnFrom.Add(pool);
            }
        }

        return (outputs, [.. Enumerable.Range(0, problem.Transport.Channels.Length).Select(Flows)], shares);
    }

    /// <summary>Which stocks lie at which pools: those whose users take their material there, from anybody.</summary>
    public static IEnumerable<(int Stock, int Pool)> StockedPools(FlowProblem problem, MaterialLayers layers, ImmutableArray<FlowStock> stocks, ImmutableArray<int> open)
    {
        foreach (int stock in open)
        {
            for (int pool = 0; pool < problem.Transport.Pools.Length; pool++)
            {
                (SiteIndex site, MaterialIndex material) = problem.Transport.Pools[pool];
                if (material == stocks[stock].Material && stocks[stock].Users.Contains(site) && stocks[stock].Tonnes > 0 && layers.AskedBy(site, material) == 0)
                {
                    yield return (stock, pool);
                }
            }
        }
    }

    private IEnumerable<LinearColumn> Outputs(int activity)
    {
        var vertex = new VertexIndex(activity);
        int cleanest = layers.CleanestFrom(network.SiteOf(vertex));
        for (int layer = 0; layer < layers.Count; layer++)
        {
            // A source makes its cleanest; the less clean is drawn from that.
            if (!reach.IsMade(activity, layer) || (network.IsSource(vertex) && layer != cleanest))
            {
                continue;
            }

            for (int variant = 0; variant < Math.Max(1, network.VariantCount(vertex)); variant++)
            {
                if (network.IsSource(vertex) || reach.IsCovered(vertex, variant, layer))
                {
                    LinearColumn output = NewColumn();
                    RowAt(outletRow, (problem.Transport.OutletOf[activity] * layers.Count) + layer).Add(output, -1);
                    Draw(vertex, variant, layer, output);
                    yield return output;
                }
            }
        }
    }

    private void Draw(VertexIndex activity, int variant, int layer, LinearColumn output)
    {
        if (network.IsSource(activity))
        {
            return;
        }

        foreach (RecipeInput input in network.InputsOf(activity, variant))
        {
            RecipeRow? recipe = input.RecipeRow < 0 ? null : network.Data.Recipes[input.RecipeRow];
            var need = new Need(output, problem.Ratio(activity, input), reach.IsSupplied(input, layer));
            if (recipe?.Process is not { } process)
            {
                feeds.Add(new Feed(input.Intake.Value, layer, feeds.Count) { Needs = { need } });
                Needs.Add(new FlowNeed(activity.Value, variant, input, output, need.Ratio, feeds[^1].Number));
                continue;
            }

            (SiteIndex, string, string, int, int) key = (network.SiteOf(activity), process, recipe.Variant, input.Intake.Value, layer);
            if (!feedOf.TryGetValue(key, out Feed? shared))
            {
                feedOf[key] = shared = new Feed(input.Intake.Value, layer, feeds.Count);
                feeds.Add(shared);
            }

            shared.Needs.Add(need);
            Needs.Add(new FlowNeed(activity.Value, variant, input, output, need.Ratio, shared.Number));
        }
    }

    private void Write(Feed feed)
    {
        int pool = problem.Transport.PoolOf[feed.Intake];
        (LinearColumn taken, double ratio) = Largest(feed.Needs);
        RowAt(poolRow, (pool * layers.Count) + feed.Layer).Add(taken, -ratio);
        if (isFeedExact && feed.Needs.Count > 1)
        {
            Row row = model.AddRow(0, double.PositiveInfinity);
            row.Add(taken, -1);
            feed.Needs.ForEach(need => row.Add(need.Output, need.Ratio));
        }

        if (feed.Needs.FindAll(need => !need.IsSupplied) is { Count: > 0 } stocked)
        {
            (LinearColumn fromStock, double times) = stocked.Count == feed.Needs.Count ? (taken, ratio) : Largest(stocked);
            if (!stockOnlyRow.TryGetValue(pool, out Row? row))
            {
                stockOnlyRow[pool] = row = model.AddRow(double.NegativeInfinity, 0);
            }

            row.Add(fromStock, times);
        }
    }

    // The feed of one output is ratio x output; of several that share it, the largest of these.
    private (LinearColumn Column, double Times) Largest(List<Need> needs)
    {
        if (needs is [var only])
        {
            return (only.Output, only.Ratio);
        }

        LinearColumn tonnes = NewColumn();
        foreach (Need need in needs)
        {
            Row row = model.AddRow(0, double.PositiveInfinity);
            row.Add(tonnes, 1);
            row.Add(need.Output, -need.Ratio);
        }

        return (tonnes, 1);
    }

    private LinearColumn? Share(int target, bool isInTonnes)
    {
        double demand = problem.Demand[target];
        VertexIndex vertex = network.TargetVertex(target);
        int[] pools = [.. network.AllInputsOf(vertex).ToArray().Select(input => problem.Transport.PoolOf[input.Intake.Value]).Where(pool => reach.Arrives(pool, 0))];
        if (demand <= 0 || pools.Length == 0)
        {
            return null;
        }

        double tonnes = isInTonnes ? 1 : demand * period.Years;
        LinearColumn share = model.AddColumn(0, isInTonnes ? double.PositiveInfinity : 1);
        if (pools is [var only])
        {
            RowAt(poolRow, only * layers.Count).Add(share, -tonnes);
            return share;
        }

        Row sum = model.AddRow(0, 0); // what any of several materials satisfies
        sum.Add(share, -tonnes);
        foreach (int pool in pools)
        {
            LinearColumn part = NewColumn();
            sum.Add(part, 1);
            RowAt(poolRow, pool * layers.Count).Add(part, -1);
        }

        return share;
    }

    // What arrives clean may be drawn as anything less clean, one origin forgotten at a time.
    private void TakeCleanForAnything()
    {
        for (int pool = 0; pool < problem.Transport.Pools.Length; pool++)
        {
            for (int layer = 0; layer < layers.Count; layer++)
            {
                if (poolRow[(pool * layers.Count) + layer] is not { } less)
                {
                    continue;
                }

                for (int origin = 1; origin < layers.Count; origin <<= 1)
                {
                    if ((layer & origin) == 0 && reach.Arrives(pool, layer | origin))
                    {
                        LinearColumn forgotten = NewColumn();
                        less.Add(forgotten, 1);
                        RowAt(poolRow, (pool * layers.Count) + (layer | origin)).Add(forgotten, -1);
                    }
                }
            }
        }
    }

    private LinearColumn?[] Flows(int channel)
    {
        Channel way = problem.Transport.Channels[channel];
        var flows = new LinearColumn?[layers.Count];
        for (int layer = 0; layer < layers.Count && problem.ChannelLimit[channel] > 0 && reach.IsWanted(way.Pool); layer++)
        {
            if (outletRow[(way.Outlet * layers.Count) + layer] is { } outlet
                && poolRow[(way.Pool * layers.Count) + layer] is { } pool
                && MaterialLayers.Meets(layer, layers.AskedBy(way.To, way.Material)))
            {
                LinearColumn flow = NewColumn();
                outlet.Add(flow, 1);
                pool.Add(flow, 1);
                flows[layer] = flow;
            }
        }

        return flows;
    }

    private LinearColumn NewColumn() => model.AddColumn();

    private Row RowAt(Row?[] rows, int position) => rows[position] ??= model.AddRow(0, 0);

    private sealed record Feed(int Intake, int Layer, int Number)
    {
        public List<Need> Needs { get; } = [];
    }

    private readonly record struct Need(LinearColumn Output, double Ratio, bool IsSupplied);
}

/// <summary>What an output takes of an input.</summary>
/// <param name="Activity">Who makes it.</param>
/// <param name="Variant">How.</param>
/// <param name="Input">Of what.</param>
/// <param name="Output">Tonnes made.</param>
/// <param name="Ratio">Tonnes taken for each.</param>
/// <param name="Feed">The same for needs that one feed covers.</param>
internal sealed record FlowNeed(int Activity, int Variant, RecipeInput Input, LinearColumn Output, double Ratio, int Feed);
