using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A site making a material, in whatever year.</summary>
/// <param name="Site">The site.</param>
/// <param name="Material">What it makes.</param>
/// <param name="Row">First row of the file that says so: outputs.csv, or links.csv where there is none.</param>
/// <param name="SaysSource">True where outputs.csv says that it needs no inputs.</param>
internal readonly record struct DataActivity(SiteIndex Site, MaterialIndex Material, int Row, bool SaysSource);

/// <summary>Who makes what and what arrives where, over all years of a data set.</summary>
internal sealed class DataGraph
{
    private readonly RowsBySite into;
    private readonly int[] activityStart;
    private readonly List<DataActivity> activities = [];

    public DataGraph(LoadedFolder folder)
    {
        Data = folder.Data;
        Book = new RecipeBook(Data);
        into = RowsBySite.Of(Data.Links.To, Data.Sites.Count);
        activityStart = new int[Data.Sites.Count + 1];
        if (Data.Outputs.IsDefault)
        {
            ActivityTable = TableLayouts.Links;
            ActivitiesFromLinks();
        }
        else
        {
            ActivityTable = TableLayouts.Outputs;
            ActivitiesFromOutputs(folder.OutputRows);
        }
    }

    public DataSet Data { get; }

    public RecipeBook Book { get; }

    /// <summary>The table to which the rows of activities belong.</summary>
    public TableLayout ActivityTable { get; }

    /// <summary>Ordered by site, then material.</summary>
    public IReadOnlyList<DataActivity> Activities => activities;

    public IEnumerable<DataActivity> ActivitiesOf(SiteIndex site) =>
        activities.GetRange(activityStart[site.Value], activityStart[site.Value + 1] - activityStart[site.Value]);

    public bool Makes(SiteIndex site, MaterialIndex material)
    {
        for (int activity = activityStart[site.Value]; activity < activityStart[site.Value + 1]; activity++)
        {
            if (activities[activity].Material == material)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasActivities(SiteIndex site) => activityStart[site.Value] < activityStart[site.Value + 1];

    public bool IsFed(SiteIndex site) => !into[site.Value].IsEmpty;

    public bool Arrives(SiteIndex site, MaterialIndex material)
    {
        foreach (int row in into[site.Value])
        {
            if (Data.Links.Material(row) == material)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many sites send a material to a site, in whatever year.</summary>
    public int SuppliersOf(SiteIndex site, MaterialIndex material)
    {
        var suppliers = new HashSet<SiteIndex>();
        foreach (int row in into[site.Value])
        {
            if (Data.Links.Material(row) == material)
            {
                suppliers.Add(Data.Links.From[row]);
            }
        }

        return suppliers.Count;
    }

    public IReadOnlyList<IReadOnlyList<int>> VariantsOf(DataActivity activity) => Book.VariantsOf(activity.Site, activity.Material);

    /// <summary>True where a first stage makes it from nothing: a recipe that names the site says otherwise.</summary>
    public bool IsFirst(DataActivity activity) =>
        Data.IsFirstStage(activity.Site) && (Data.Requirements != RequirementRule.Recipes || !Book.NamesSite(activity.Site, activity.Material));

    public string SiteId(SiteIndex site) => Data.Sites.Id(site);

    public string MaterialId(MaterialIndex material) => Data.Materials[material.Value].Id;

    private void ActivitiesFromLinks()
    {
        var from = RowsBySite.Of(Data.Links.From, Data.Sites.Count);
        var first = new SortedDictionary<int, int>(); // material -> row
        for (int site = 0; site < Data.Sites.Count; site++)
        {
            first.Clear();
            foreach (int row in from[site])
            {
                first.TryAdd(Data.Links.Material(row).Value, row);
            }

            foreach ((int material, int row) in first)
            {
                activities.Add(new DataActivity(new SiteIndex(site), new MaterialIndex(material), row, false));
            }

            activityStart[site + 1] = activities.Count;
        }
    }

    private void ActivitiesFromOutputs(int[] fileRows)
    {
        for (int row = 0; row < Data.Outputs.Length; row++)
        {
            Output output = Data.Outputs[row];
            if (row > 0 && output.Site == Data.Outputs[row - 1].Site && output.Material == Data.Outputs[row - 1].Material)
            {
                activities[^1] = activities[^1] with { SaysSource = activities[^1].SaysSource || output.IsSource };
                continue;
            }

            activities.Add(new DataActivity(output.Site, output.Material, fileRows[row], output.IsSource));
            activityStart[output.Site.Value + 1]++;
        }

        for (int site = 0; site < Data.Sites.Count; site++)
        {
            activityStart[site + 1] += activityStart[site];
        }
    }
}
