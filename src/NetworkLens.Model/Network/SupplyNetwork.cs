namespace NetworkLens.Model;

/// <summary>
/// The AND/OR graph of a data set in one year: activities (one site making one material), the intakes their
/// recipes draw on (one material arriving at one site), the links that feed an intake, and the targets.
/// </summary>
/// <remarks>
/// In complexities: a activities, t targets, v = a + t vertices, i intakes, m links, r recipe inputs.
/// A vertex needs, for some variant, every input; an input is there when any link of its intake is.
/// Compressed sparse rows throughout: 16 bytes a link beside the 42 of its row. Immutable; any number of threads may read it.
/// </remarks>
public sealed class SupplyNetwork
{
    private readonly NetworkArrays arrays;

    private SupplyNetwork(NetworkArrays arrays)
    {
        this.arrays = arrays;
        LongestIntake = arrays.LongestIntake();
        NeedsSeveral = arrays.Data.Recipes.Any(row => row.AtLeast > 1);
    }

    /// <summary>The whole data set.</summary>
    public DataSet Data => arrays.Data;

    /// <summary>What the network was made of.</summary>
    public NetworkOptions Options => arrays.Options;

    /// <summary>a, the number of activities in force.</summary>
    public int ActivityCount => arrays.ActivitySite.Length;

    /// <summary>t, the number of targets in force.</summary>
    public int TargetCount => arrays.Targets.Length;

    /// <summary>v = a + t.</summary>
    public int VertexCount => ActivityCount + TargetCount;

    /// <summary>i, the number of intakes.</summary>
    public int IntakeCount => arrays.IntakeSite.Length;

    /// <summary>m, the number of links in force; parallel rows are one link.</summary>
    public int LinkCount => arrays.LinkSupplier.Length;

    /// <summary>Largest number of links into one intake.</summary>
    public int LongestIntake { get; }

    /// <summary>True where some recipe needs more than one supplier of an input.</summary>
    public bool NeedsSeveral { get; }

    /// <summary>Targets, ordered by site, then material.</summary>
    public ReadOnlySpan<Target> Targets => arrays.Targets;

    /// <summary>Supplier of each link, by <see cref="LinkIndex"/>: the whole column at once, for the algorithms.</summary>
    public ReadOnlySpan<VertexIndex> LinkSuppliers => arrays.LinkSupplier;

    /// <summary>The network of a data set in one year. O(m log k + r) time for at most k links into a site.</summary>
    /// <param name="data">Read without errors.</param>
    /// <param name="options">Year, evidence, unconfirmed plants.</param>
    /// <returns>The network.</returns>
    public static SupplyNetwork Of(DataSet data, NetworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        return new SupplyNetwork(NetworkBuilder.Build(data, options));
    }

    /// <summary>
    /// The same network with some of its links: inside a bloc, or without some sites. Activities, intakes, targets and what they need
    /// stay as they are and keep their indices, so that nothing turns into a source; links are numbered anew. O(v + m) time and memory.
    /// </summary>
    /// <param name="keeps">True for a link of this network that stays.</param>
    /// <returns>The part; this network where every link stays.</returns>
    public SupplyNetwork Keeping(Func<LinkIndex, bool> keeps)
    {
        ArgumentNullException.ThrowIfNull(keeps);
        NetworkArrays part = KeptLinks.Of(arrays, keeps);
        return part.LinkSupplier.Length == LinkCount ? this : new SupplyNetwork(part);
    }

    /// <summary>True for a target, false for an activity.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    public bool IsTarget(VertexIndex vertex) => vertex.Value >= ActivityCount;

    /// <summary>The vertex of a target.</summary>
    /// <param name="target">0 to TargetCount - 1.</param>
    public VertexIndex TargetVertex(int target) => new(ActivityCount + target);

    /// <summary>The target of a vertex.</summary>
    /// <param name="vertex">A vertex for which <see cref="IsTarget"/> holds.</param>
    public Target TargetOf(VertexIndex vertex) => arrays.Targets[vertex.Value - ActivityCount];

    /// <summary>The rows of demand that a target adds up; empty where the data set has no demand. O(1), no copy.</summary>
    /// <param name="target">A target of this network.</param>
    public ReadOnlySpan<Demand> DemandOf(Target target) => target.DemandRow < 0 ? [] : Data.Demand.AsSpan(target.DemandRow, target.DemandRows);

    /// <summary>What a target asks for at least and at most, t/yr: rows that are a range without a figure in it count with its ends. O(its rows).</summary>
    /// <param name="target">A target of this network.</param>
    /// <returns>Twice its tonnes where these are known; NaN where nobody knows.</returns>
    public (double Low, double High) AskedBetween(Target target)
    {
        if (!double.IsNaN(target.TonnesPerYear) || target.DemandRow < 0)
        {
            return (target.TonnesPerYear, target.TonnesPerYear);
        }

        (double low, double high) = (0, 0);
        foreach (Demand row in DemandOf(target))
        {
            Figure asked = row.TonnesPerYear;
            (low, high) = (low + (asked.IsRange ? asked.Low : asked.Value), high + (asked.IsRange ? asked.High : asked.Value));
        }

        return (low, high);
    }

    /// <summary>How much a lost tonne of a target counts against others: the mean of its rows by tonnes, or the plain mean where no tonnes are known.</summary>
    /// <param name="target">A target of this network.</param>
    /// <returns>At least 0; 1 where no row gives a weight.</returns>
    public double WeightOf(Target target)
    {
        (double sum, double tonnes, double plain) = (0, 0, 0);
        ReadOnlySpan<Demand> rows = DemandOf(target);
        foreach (Demand row in rows)
        {
            double weight = row.Weight.OrNull ?? 1;
            (sum, tonnes, plain) = (sum + (weight * row.TonnesPerYear.Value), tonnes + row.TonnesPerYear.Value, plain + weight);
        }

        return rows.IsEmpty ? 1 : rows.Length > 1 && tonnes > 0 ? sum / tonnes : plain / rows.Length;
    }

    /// <summary>Sales, or value added, of what a tonne of a target goes into, US dollars: the mean of its rows by tonnes.</summary>
    /// <param name="target">A target of this network.</param>
    /// <returns>With the range that rows state; unknown where a row gives none, or where several do and their tonnes are unknown.</returns>
    public Figure ValueOf(Target target)
    {
        ReadOnlySpan<Demand> rows = DemandOf(target);
        if (rows.Length == 1)
        {
            return rows[0].ValueUsdPerTonne;
        }

        (double value, double low, double high, double tonnes) = (0, 0, 0, 0);
        foreach (Demand row in rows)
        {
            double own = row.TonnesPerYear.Value;
            Figure figure = row.ValueUsdPerTonne;
            value += own * figure.Value;
            low += own * figure.LowOrValue;
            high += own * figure.HighOrValue;
            tonnes += own;
        }

        return tonnes > 0 ? new Figure(value / tonnes, low / tonnes, high / tonnes) : Figure.Unknown;
    }

    /// <summary>The site of an activity or a target.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    public SiteIndex SiteOf(VertexIndex vertex) => IsTarget(vertex) ? TargetOf(vertex).Site : arrays.ActivitySite[vertex.Value];

    /// <summary>What an activity makes or a target asks for.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    public MaterialIndex MaterialOf(VertexIndex vertex) => IsTarget(vertex) ? TargetOf(vertex).Material : arrays.ActivityMaterial[vertex.Value];

    /// <summary>The activities of a site, ordered by material; empty where it is not in force. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    /// <returns>First activity and number of them.</returns>
    public (int First, int Count) ActivitiesOf(SiteIndex site) =>
        (arrays.SiteActivityStart[site.Value], arrays.SiteActivityStart[site.Value + 1] - arrays.SiteActivityStart[site.Value]);

    /// <summary>The activity of a site that makes a material. O(outputs of the site).</summary>
    /// <param name="site">A site of the data set.</param>
    /// <param name="material">A material of the data set.</param>
    /// <returns>Null where the site does not make it in this year.</returns>
    public VertexIndex? FindActivity(SiteIndex site, MaterialIndex material) =>
        arrays.FindActivity(site, material) is var found and >= 0 ? new VertexIndex(found) : null;

    /// <summary>True where an activity needs no inputs: first stages, and what the data marks as a source.</summary>
    /// <param name="vertex">A vertex of this network; targets are never sources.</param>
    public bool IsSource(VertexIndex vertex) => !IsTarget(vertex) && arrays.ActivityIsSource[vertex.Value];

    /// <summary>What an activity can make in the network's year: the newest capacity, and never less than a production of its year or later.</summary>
    /// <param name="activity">An activity of this network.</param>
    public Capacity CapacityOf(VertexIndex activity) => arrays.CapacityOf(activity);

    /// <summary>What an activity makes in the network's year: the newer of its newest production and its newest capacity, of the same year the production.</summary>
    /// <param name="activity">An activity of this network.</param>
    /// <param name="maxAge">Years after which a production says nothing any more.</param>
    public Capacity MadeBy(VertexIndex activity, int maxAge = 10_000) => arrays.MadeBy(activity, maxAge);

    /// <summary>Number of variants of making it, any of which is enough; 0 for a source.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    public int VariantCount(VertexIndex vertex) => arrays.VariantStart[vertex.Value + 1] - arrays.VariantStart[vertex.Value];

    /// <summary>The inputs of a variant, all of them needed. O(1), no copy.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    /// <param name="variant">0 to VariantCount - 1.</param>
    public ReadOnlySpan<RecipeInput> InputsOf(VertexIndex vertex, int variant)
    {
        int row = arrays.VariantStart[vertex.Value] + variant;
        return arrays.Inputs.AsSpan(arrays.InputStart[row]..arrays.InputStart[row + 1]);
    }

    /// <summary>The inputs of all variants, one variant after the other. O(1), no copy.</summary>
    /// <param name="vertex">A vertex of this network.</param>
    public ReadOnlySpan<RecipeInput> AllInputsOf(VertexIndex vertex) =>
        arrays.Inputs.AsSpan(arrays.InputStart[arrays.VariantStart[vertex.Value]]..arrays.InputStart[arrays.VariantStart[vertex.Value + 1]]);

    /// <summary>How many suppliers of an input have to be left. O(1).</summary>
    /// <param name="input">An input of this network.</param>
    /// <returns>1 where any one is enough.</returns>
    public int NeededOf(RecipeInput input) => input.RecipeRow < 0 ? 1 : Data.Recipes[input.RecipeRow].AtLeast;

    /// <summary>The site where an intake arrives.</summary>
    /// <param name="intake">An intake of this network.</param>
    public SiteIndex SiteOf(IntakeIndex intake) => arrays.IntakeSite[intake.Value];

    /// <summary>What an intake takes.</summary>
    /// <param name="intake">An intake of this network.</param>
    public MaterialIndex MaterialOf(IntakeIndex intake) => arrays.IntakeMaterial[intake.Value];

    /// <summary>First link of an intake and the number of them: the links of an intake are consecutive. O(1).</summary>
    /// <param name="intake">An intake of this network.</param>
    public (int First, int Count) LinksOf(IntakeIndex intake) =>
        (arrays.IntakeLinkStart[intake.Value], arrays.IntakeLinkStart[intake.Value + 1] - arrays.IntakeLinkStart[intake.Value]);

    /// <summary>The suppliers of an intake, any of which is enough, ordered by index: one for each link. O(1), no copy.</summary>
    /// <param name="intake">An intake of this network.</param>
    public ReadOnlySpan<VertexIndex> SuppliersOf(IntakeIndex intake) =>
        arrays.LinkSupplier.AsSpan(arrays.IntakeLinkStart[intake.Value]..arrays.IntakeLinkStart[intake.Value + 1]);

    /// <summary>The activities and targets that use an intake, each once, ordered by index. O(1), no copy.</summary>
    /// <param name="intake">An intake of this network.</param>
    public ReadOnlySpan<VertexIndex> UsersOf(IntakeIndex intake) =>
        arrays.Users.AsSpan(arrays.UserStart[intake.Value]..arrays.UserStart[intake.Value + 1]);

    /// <summary>The intake of a site for a material; O(intakes of the site).</summary>
    /// <param name="site">A site of the data set.</param>
    /// <param name="material">A material of the data set.</param>
    /// <returns>Null where nothing of the kind arrives or is needed there.</returns>
    public IntakeIndex? FindIntake(SiteIndex site, MaterialIndex material) =>
        arrays.FindIntake(site, material) is var found and >= 0 ? new IntakeIndex(found) : null;

    /// <summary>The intakes of a site, ordered by material. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    /// <returns>First intake and number of them.</returns>
    public (int First, int Count) IntakesOf(SiteIndex site) =>
        (arrays.SiteIntakeStart[site.Value], arrays.SiteIntakeStart[site.Value + 1] - arrays.SiteIntakeStart[site.Value]);

    /// <summary>The links that leave an activity, ordered by index. O(1), no copy.</summary>
    /// <param name="activity">An activity of this network.</param>
    public ReadOnlySpan<LinkIndex> LinksFrom(VertexIndex activity) =>
        arrays.OutLinks.AsSpan(arrays.OutLinkStart[activity.Value]..arrays.OutLinkStart[activity.Value + 1]);

    /// <summary>Who sends along a link.</summary>
    /// <param name="link">A link of this network.</param>
    public VertexIndex SupplierOf(LinkIndex link) => arrays.LinkSupplier[link.Value];

    /// <summary>Where a link arrives.</summary>
    /// <param name="link">A link of this network.</param>
    public IntakeIndex IntakeOf(LinkIndex link) => arrays.LinkIntake[link.Value];

    /// <summary>What moves along a link.</summary>
    /// <param name="link">A link of this network.</param>
    public MaterialIndex MaterialOf(LinkIndex link) => MaterialOf(SupplierOf(link));

    /// <summary>The rows of links.csv that make up a link, in their order. Seldom more than one.</summary>
    /// <param name="link">A link of this network.</param>
    public ReadOnlySpan<int> RowsOf(LinkIndex link) => arrays.RowsOf(link);

    /// <summary>Tonnes a year over all rows of the link; where one is unknown the sum is, and is at least the known ones.</summary>
    /// <param name="link">A link of this network.</param>
    public LinkTonnes TonnesOf(LinkIndex link) => arrays.TonnesOf(link);

    /// <summary>True where any row of the link is reported or contracted.</summary>
    /// <param name="link">A link of this network.</param>
    public bool IsDocumented(LinkIndex link)
    {
        foreach (int row in RowsOf(link))
        {
            if (Data.Links.IsDocumented(row))
            {
                return true;
            }
        }

        return false;
    }
}
