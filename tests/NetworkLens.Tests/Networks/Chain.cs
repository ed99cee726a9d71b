using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A small data set written by hand, row by row. Stages: mine (first), refiner, metal, magnet, end-use.</summary>
internal sealed class Chain(RequirementRule requirements = RequirementRule.Recipes)
{
    private static readonly string[] StageIds = ["mine", "refiner", "metal", "magnet", "end-use"];
    private readonly List<(string Id, string Stage, string Country, string Operator, bool IsAggregate)> sites = [];
    private readonly List<(string From, string To, string Material, double Tonnes, Basis Basis)> links = [];
    private readonly List<(string Site, string Material, double Tonnes, OutputKind Kind)> outputs = [];
    private readonly List<(string Output, string Input, double Ratio, string Variant, string? Process)> recipes = [];
    private readonly List<(string Site, string Material, double Tonnes, double Weight)> demand = [];
    private readonly Dictionary<string, double> governance = [];

    public Chain Site(string id, string stage, string country = "XX", string firm = "", bool isAggregate = false)
    {
        sites.Add((id, stage, country, firm, isAggregate));
        return this;
    }

    public Chain Makes(string site, string material, double tonnes = double.NaN, OutputKind kind = OutputKind.Capacity)
    {
        outputs.Add((site, material, tonnes, kind));
        return this;
    }

    public Chain Link(string from, string to, string material, double tonnes = double.NaN, Basis basis = Basis.Reported)
    {
        links.Add((from, to, material, tonnes, basis));
        return this;
    }

    public Chain Recipe(string output, string input, double ratio = 1, string variant = "", string? process = null)
    {
        recipes.Add((output, input, ratio, variant, process));
        return this;
    }

    public Chain Demand(string site, string material, double tonnes = double.NaN, double weight = 1)
    {
        demand.Add((site, material, tonnes, weight));
        return this;
    }

    public Chain Governance(string country, double indicator)
    {
        governance[country] = indicator;
        return this;
    }

    public SupplyNetwork Network(Evidence evidence = Evidence.All) => SupplyNetwork.Of(Data(), new NetworkOptions(2026, evidence));

    public DataSet Data()
    {
        var siteOf = sites.Select((site, index) => (site.Id, index)).ToDictionary(site => site.Id, site => new SiteIndex(site.index));
        string[] materials = [.. outputs.Select(row => row.Material).Concat(recipes.SelectMany(row => new[] { row.Output, row.Input })).Concat(links.Select(row => row.Material)).Distinct()];
        string[] countries = [.. sites.Select(site => site.Country).Distinct()];
        string[] firms = [.. sites.Select(site => site.Operator).Where(firm => firm.Length > 0).Distinct()];
        var explicitOutputs = outputs.Select(row => (row.Site, row.Material)).ToHashSet();
        var allOutputs = outputs.Concat(links.Select(link => (link.From, link.Material)).Distinct().Where(pair => !explicitOutputs.Contains(pair)).Select(pair => (pair.From, pair.Material, double.NaN, OutputKind.Capacity)));
        return new DataSet
        {
            Name = "chain",
            AsOf = 2026,
            Requirements = requirements,
            Stages = [.. StageIds.Select((stage, index) => new Stage(stage, stage, index == 0))],
            Materials = [.. materials.Select(material => new Material(material, null, null, null, null))],
            Countries = [.. countries.Select(code => new Country(
                code, null, null, governance.TryGetValue(code, out double known) ? Figure.Of(known) : Figure.Unknown, Figure.Unknown, Figure.Unknown, null, double.NaN, double.NaN, []))],
            Operators = [.. firms],
            Sites = new SiteTable
            {
                Ids = [.. sites.Select(site => site.Id)],
                Stages = [.. sites.Select(site => new StageIndex(Array.IndexOf(StageIds, site.Stage)))],
                Countries = new Column<CountryIndex>([.. sites.Select(site => new CountryIndex(Array.IndexOf(countries, site.Country)))], new CountryIndex(-1)),
                Operators = new Column<OperatorIndex>([.. sites.Select(site => new OperatorIndex(Array.IndexOf(firms, site.Operator)))], new OperatorIndex(-1)),
                Aggregates = new Column<bool>([.. sites.Select(site => site.IsAggregate)], false),
            },
            Links = new LinkTable
            {
                Senders = [.. links.Select(link => At(link.From))],
                Receivers = [.. links.Select(link => At(link.To))],
                Materials = new Column<MaterialIndex>([.. links.Select(link => Of(link.Material))], default),
                Tonnes = new Column<double>([.. links.Select(link => link.Tonnes)], double.NaN),
                Bases = new Column<Basis>([.. links.Select(link => link.Basis)], Basis.Reported),
            },
            Outputs = [.. allOutputs
                .Select(row => new Output(At(row.Item1), Of(row.Item2), Figure.Of(row.Item3), row.Item4, null, false, Basis.Reported, null, []))
                .OrderBy(row => row.Site.Value).ThenBy(row => row.Material.Value)],
            Recipes = [.. recipes.Select(row => new RecipeRow(Of(row.Output), Of(row.Input), row.Variant, row.Process, Figure.Of(row.Ratio), null, false, Basis.Reported, null, []))],
            Demand = [.. demand
                .Select(row => new Demand(At(row.Site), Of(row.Material), Figure.Of(row.Tonnes), null, Figure.Of(row.Weight), Basis.Reported, null, []))
                .OrderBy(row => row.Site.Value).ThenBy(row => row.Material.Value)],
        };

        SiteIndex At(string id) => siteOf[id];
        MaterialIndex Of(string material) => new(Array.IndexOf(materials, material));
    }
}
