using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The definitions of producibility, read off the rows and repeated until nothing changes: the oracle.</summary>
internal sealed class NaiveNetwork
{
    private readonly DataSet data;
    private readonly Evidence evidence;
    private readonly bool includeUnconfirmed;

    public NaiveNetwork(DataSet data, Evidence evidence = Evidence.All, bool includeUnconfirmed = false)
    {
        (this.data, this.evidence, this.includeUnconfirmed) = (data, evidence, includeUnconfirmed);
        Makers = [.. AllOutputs().Where(maker => IsIn(maker.Site) && !MakesNothing(maker.Site, maker.Material)).Distinct().Order()];
        LinkRows = [.. Enumerable.Range(0, data.Links.Count).Where(LinkHolds)];
        Links = [.. LinkRows.Select(row => (data.Links.From[row].Value, data.Links.To[row].Value, data.Links.Material(row).Value)).Distinct()];
        Targets = [.. AllTargets().Where(target => IsIn(target.Site)).Distinct().Order()];
    }

    public List<(int Site, int Material)> Makers { get; }

    public List<(int From, int To, int Material)> Links { get; }

    public List<(int Site, int Material)> Targets { get; }

    /// <summary>Rows of links.csv that hold.</summary>
    public List<int> LinkRows { get; }

    /// <summary>Makers that can be made, then targets that can be served.</summary>
    public (HashSet<(int Site, int Material)> Made, HashSet<(int Site, int Material)> Served) Producible(
        Func<int, int, bool> siteFails, Func<(int From, int To, int Material), bool> linkFails)
    {
        var made = new HashSet<(int Site, int Material)>();
        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            foreach ((int site, int material) in Makers)
            {
                if (!made.Contains((site, material)) && !siteFails(site, material) && CanMake(site, material, made, linkFails))
                {
                    made.Add((site, material));
                    hasChanged = true;
                }
            }
        }

        return (made, [.. Targets.Where(target => target.Material >= 0
            ? Arrives(target.Site, target.Material, made, linkFails)
            : Links.Any(link => link.To == target.Site && !linkFails(link) && made.Contains((link.From, link.Material))))]);
    }

    /// <summary>Whether what a maker needs is there, be the maker itself failed or not.</summary>
    public bool CanMake(int site, int material, HashSet<(int Site, int Material)> made, Func<(int From, int To, int Material), bool> linkFails) =>
        IsSource(site, material) || Variants(site, material).Any(variant => variant.All(input => Arriving(site, input.Material, made, linkFails) >= input.Needed));

    private bool Arrives(int site, int material, HashSet<(int Site, int Material)> made, Func<(int From, int To, int Material), bool> linkFails) => Arriving(site, material, made, linkFails) > 0;

    private int Arriving(int site, int material, HashSet<(int Site, int Material)> made, Func<(int From, int To, int Material), bool> linkFails) =>
        Links.Count(link => link.To == site && link.Material == material && !linkFails(link) && made.Contains((link.From, link.Material)));

    private bool IsSource(int site, int material)
    {
        if (data.Stages[data.Sites.Stage(new SiteIndex(site)).Value].IsSource)
        {
            return data.Requirements != RequirementRule.Recipes || !data.Recipes.Any(row => row.Site?.Value == site && row.Output.Value == material);
        }

        bool saysSo = !data.Outputs.IsDefault && data.Outputs.Any(output => output.Site.Value == site && output.Material.Value == material && output.IsSource);
        bool isUnknown = data.Sites.Status(new SiteIndex(site)) == SiteStatus.Unknown;
        if (data.Requirements == RequirementRule.Recipes)
        {
            List<List<RecipeRow>> variants = RecipesOf(site, material);
            bool isFed = variants.Count == 0 ? Incoming(site).Count > 0 : variants.Any(variant => variant.Any(row => Incoming(site).Contains(row.Input.Value)));
            return !isFed && (saysSo || isUnknown || (variants.Count == 0 && data.Recipes.IsEmpty));
        }

        return Incoming(site).Count == 0 && (saysSo || isUnknown || data.Recipes.IsEmpty);
    }

    private List<List<(int Material, int Needed)>> Variants(int site, int material) => data.Requirements switch
    {
        RequirementRule.PerMaterial => Incoming(site).Count == 0 ? [] : [[.. Incoming(site).Select(input => (input, 1))]],
        RequirementRule.Any => [.. Incoming(site).Select(input => new List<(int, int)> { (input, 1) })],
        _ when data.Sites.Status(new SiteIndex(site)) == SiteStatus.Unknown =>
            [.. RecipeVariants(site, material).Select(variant => variant.Where(input => Incoming(site).Contains(input.Material)).ToList()).Where(variant => variant.Count > 0)],
        _ => RecipeVariants(site, material),
    };

    private List<List<(int Material, int Needed)>> RecipeVariants(int site, int material) =>
        [.. RecipesOf(site, material).Select(variant => variant.Select(row => (row.Input.Value, row.AtLeast)).ToList())];

    /// <summary>The rows that say how a site makes a material, by variant.</summary>
    public List<List<RecipeRow>> RecipesOf(int site, int material)
    {
        var rows = data.Recipes.Where(row => row.Output.Value == material).ToList();
        var own = rows.Where(row => row.Site?.Value == site).ToList();
        bool only = own.Any(row => row.Only);
        var general = rows.Where(row => row.Site is null && !only && own.All(mine => mine.Variant != row.Variant));
        return [.. own.Concat(general).GroupBy(row => row.Variant).Select(variant => variant.ToList())];
    }

    // Materials that links of the whole data set bring, whatever their year and evidence.
    private HashSet<int> Incoming(int site) =>
        [.. Enumerable.Range(0, data.Links.Count).Where(row => data.Links.To[row].Value == site).Select(row => data.Links.Material(row).Value)];

    private bool IsIn(int site)
    {
        var index = new SiteIndex(site);
        int? start = data.Sites.StartYear(index);
        bool hasBegun = start is null || start <= RandomDataSets.Year;
        return data.Sites.Status(index) switch
        {
            SiteStatus.Idle => false,
            SiteStatus.Planned or SiteStatus.Construction => start is not null && hasBegun,
            SiteStatus.Unconfirmed => includeUnconfirmed && hasBegun,
            _ => hasBegun,
        };
    }

    private bool LinkHolds(int row)
    {
        (PartialDate since, PartialDate until) = data.Links.Dates(row);
        bool isDocumented = data.Links.Basis(row) is Basis.Reported or Basis.Contract;
        return (!since.IsKnown || since.Year <= RandomDataSets.Year) && (!until.IsKnown || until.Year >= RandomDataSets.Year)
            && (evidence == Evidence.All || isDocumented)
            && IsIn(data.Links.To[row].Value) && Makers.Contains((data.Links.From[row].Value, data.Links.Material(row).Value));
    }

    private IEnumerable<(int Site, int Material)> AllOutputs() => data.Outputs.IsDefault
        ? Enumerable.Range(0, data.Links.Count).Select(row => (data.Links.From[row].Value, data.Links.Material(row).Value))
        : data.Outputs.Where(output => output.Year is null or <= RandomDataSets.Year).Select(output => (output.Site.Value, output.Material.Value));

    // The newest capacity is 0 and no production since is above it, or there is none and the newest production is 0.
    private bool MakesNothing(int site, int material)
    {
        Output[] rows = data.Outputs.IsDefault ? [] : [.. data.Outputs
            .Where(row => row.Site.Value == site && row.Material.Value == material && row.TonnesPerYear.IsKnown && row.Year is null or <= RandomDataSets.Year).OrderBy(row => row.Year ?? 0)];
        Output? capacity = rows.Where(row => row.Kind == OutputKind.Capacity).Cast<Output?>().LastOrDefault();
        Output? production = rows.Where(row => row.Kind == OutputKind.Production && (row.Year ?? 0) >= (capacity?.Year ?? 0)).Cast<Output?>().LastOrDefault();
        return (capacity ?? production) is not null && capacity?.TonnesPerYear.Value is null or 0 && production?.TonnesPerYear.Value is null or 0;
    }

    private IEnumerable<(int Site, int Material)> AllTargets()
    {
        if (!data.Demand.IsDefault)
        {
            return data.Demand.Select(demand => (demand.Site.Value, demand.Material.Value));
        }

        return Enumerable.Range(0, data.Sites.Count).Where(IsEndUse).SelectMany(site => data.Requirements == RequirementRule.Any && FromOthers(site).Count > 1
            ? [(site, -1)]
            : FromOthers(site).Select(material => (site, material)));
    }

    // Of the last stage that any site is of, unless that is the first; else whoever sends nothing to others.
    private bool IsEndUse(int site)
    {
        int last = Enumerable.Range(0, data.Sites.Count).Max(other => data.Sites.Stage(new SiteIndex(other)).Value);
        return data.Stages[last].IsSource
            ? !Enumerable.Range(0, data.Links.Count).Any(row => data.Links.From[row].Value == site && data.Links.To[row].Value != site)
            : data.Sites.Stage(new SiteIndex(site)).Value == last;
    }

    private HashSet<int> FromOthers(int site) =>
        [.. Enumerable.Range(0, data.Links.Count).Where(row => data.Links.To[row].Value == site && data.Links.From[row].Value != site).Select(row => data.Links.Material(row).Value)];
}
