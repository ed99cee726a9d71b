using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Small random AND/OR data sets: cycles, self-loops, islands, variants, several outputs a site, aggregates, owners, unknown tiers, dates.</summary>
internal static class RandomDataSets
{
    public const int Year = 2026;

    public static Gen<DataSet> Any => Choices.Any(400).Select(Make);

    /// <summary>The same, with inputs that need two or three suppliers in every other set.</summary>
    public static Gen<DataSet> Several => Choices.Any(400).Select(choose => WithSeveral(Make(choose), choose));

    /// <summary>Only those in which some input needs several, with more links, so that more suppliers are there than are needed, some of them fed by whom they supply.</summary>
    public static Gen<DataSet> Crowded => Several.Where(data => data.Recipes.Any(row => row.AtLeast > 1)).Select(Choices.Any(200)).Select(WithLinks);

    /// <summary>The same, with days to ramp up and on the way and chances of failure, with ranges and without.</summary>
    public static Gen<DataSet> Timed => Several.Select(Choices.Any(200)).Select(WithTimes);

    public static DataSet Of(Random random) => Make(Choices.Of(random, 400));

    public static string Print(DataSet data)
    {
        var sites = Enumerable.Range(0, data.Sites.Count).Select(index => new SiteIndex(index))
            .Select(site => $"{data.Sites.Id(site)} stage {data.Sites.Stage(site).Value} {data.Countries[data.Sites.Country(site).Value].Iso2} "
                + $"operator {data.Sites.Operator(site).Value} {data.Sites.Status(site)} aggregate {data.Sites.IsAggregate(site)} "
                + $"makes {string.Join(',', Outputs(data, site))}");
        var links = Enumerable.Range(0, data.Links.Count).Select(row => $"{data.Links.From[row].Value}>{data.Links.To[row].Value}:{data.Links.Material(row).Value} {data.Links.Basis(row)}");
        var recipes = data.Recipes.Select(row => $"{row.Output.Value}<-{row.Input.Value} at least {row.AtLeast} variant '{row.Variant}' site {row.Site?.Value} only {row.Only}");
        var demand = data.Demand.IsDefault ? ["no demand"] : data.Demand.Select(row => $"{row.Site.Value} wants {row.Material.Value}");
        return string.Join('\n', [$"{data.Requirements}", .. sites, .. links, .. recipes, .. demand]);
    }

    private static DataSet WithSeveral(DataSet data, Choices choose) => choose.OneIn(2) ? data : data with
    {
        Recipes = [.. data.Recipes.Select(row => row with { AtLeast = choose.OneIn(2) ? 1 : 2 + choose.Below(2) })],
    };

    private static DataSet WithLinks(DataSet data, Choices choose)
    {
        LinkTable more = MakeLinks(choose, data.Sites.Count, data.Materials.Length, data.Outputs);
        int[] rows = [.. Enumerable.Range(0, data.Links.Count + more.Count)];
        Column<T> Both<T>(Func<LinkTable, Column<T>> column) => new([.. rows.Select(row => row < data.Links.Count ? column(data.Links)[row] : column(more)[row - data.Links.Count])], default!);
        return data with
        {
            Links = data.Links with
            {
                Senders = [.. rows.Select(row => row < data.Links.Count ? data.Links.From[row] : more.From[row - data.Links.Count])],
                Receivers = [.. rows.Select(row => row < data.Links.Count ? data.Links.To[row] : more.To[row - data.Links.Count])],
                Materials = Both(links => links.Materials),
                Bases = Both(links => links.Bases),
                Tonnes = Both(links => links.Tonnes),
                Costs = Both(links => links.Costs),
                Since = Both(links => links.Since),
                Until = Both(links => links.Until),
            },
        };
    }

    private static DataSet WithTimes(DataSet data, Choices choose)
    {
        Column<Figure> Figures(int count, double unit) => new([.. Enumerable.Range(0, count).Select(_ => AnyFigure(choose, unit))], Figure.Unknown);
        return data with
        {
            Sites = data.Sites with
            {
                RecoveryDays = Figures(data.Sites.Count, 10),
                RampDays = Figures(data.Sites.Count, 7.5),
                FailuresPerYear = Figures(data.Sites.Count, 0.1),
                FailureBases = new Column<Basis>([.. Enumerable.Range(0, data.Sites.Count).Select(_ => (Basis)choose.Below(4))], Basis.Reported),
            },
            Links = data.Links with { TransitDays = Figures(data.Links.Count, 1.25), QualificationDays = Figures(data.Links.Count, 30) },
        };
    }

    private static Figure AnyFigure(Choices choose, double unit) => choose.Below(4) switch
    {
        0 => Figure.Unknown,
        1 => Figure.Of(unit * (1 + choose.Below(5))),
        _ => new Figure(unit * 3, unit * (1 + choose.Below(2)), unit * (4 + choose.Below(3))),
    };

    private static IEnumerable<int> Outputs(DataSet data, SiteIndex site) =>
        data.Outputs.IsDefault ? [] : data.Outputs.Where(output => output.Site == site).Select(output => output.Material.Value);

    private static DataSet Make(Choices choose)
    {
        int sites = 2 + choose.Below(6);
        int materials = 1 + choose.Below(4);
        var requirements = (RequirementRule)choose.Below(3);
        ImmutableArray<Output> outputs = choose.OneIn(5) ? default : MakeOutputs(choose, sites, materials);
        ImmutableArray<RecipeRow> recipes = requirements == RequirementRule.Recipes ? MakeRecipes(choose, sites, materials) : [];
        return new DataSet
        {
            Name = "random",
            AsOf = Year,
            Requirements = requirements,
            Stages = [new Stage("first", "First", true), new Stage("middle", "Middle", false), new Stage("end", "End", false)],
            Materials = [.. Enumerable.Range(0, materials).Select(material => new Material($"m{material}", null, null, null, null))],
            Countries = [Land("AT", 2, 10), Land("BE", 6, 50), Land("CA", double.NaN, -30), Land("XX", double.NaN, double.NaN)],
            Operators = ["One", "Two", "Three", "various"],
            Sites = MakeSites(choose, sites),
            Links = MakeLinks(choose, sites, materials, outputs),
            Outputs = outputs,
            Recipes = recipes,
            Demand = choose.OneIn(4) ? default : MakeDemand(choose, sites, materials),
        };
    }

    private static Country Land(string code, double governance, double latitude) =>
        new(code, null, null, Figure.Of(governance), Figure.Unknown, Figure.Unknown, null, latitude, 20 + latitude, []);

    private static SiteTable MakeSites(Choices choose, int count)
    {
        int[] each = [.. Enumerable.Range(0, count)];
        return new SiteTable
        {
            Ids = [.. each.Select(site => $"s{site}")],
            Stages = [.. each.Select(site => new StageIndex(site == 0 ? 0 : Math.Max(0, choose.Below(4) - 1)))],
            Countries = new Column<CountryIndex>([.. each.Select(_ => new CountryIndex(choose.Below(4)))], new CountryIndex(-1)),
            Operators = new Column<OperatorIndex>([.. each.Select(_ => new OperatorIndex(choose.Below(5) - 1))], new OperatorIndex(-1)),
            Owners = new Column<Owner[]?>([.. each.Select(_ => choose.OneIn(4) ? new[] { new Owner(new OperatorIndex(choose.Below(4)), choose.OneIn(2) ? 0.51 : 0.5) } : null)], null),
            Statuses = new Column<SiteStatus>([.. each.Select(_ => choose.OneIn(6) ? (SiteStatus)choose.Below(7) : SiteStatus.Operating)], SiteStatus.Operating),
            StartYears = new Column<short>([.. each.Select(_ => choose.OneIn(6) ? (short)(Year - 1 + choose.Below(3)) : (short)0)], 0),
            Aggregates = new Column<bool>([.. each.Select(_ => choose.OneIn(6))], false),
            Latitudes = new Column<double>([.. each.Select(site => site % 2 == 0 ? 5 * site : double.NaN)], double.NaN),
            Longitudes = new Column<double>([.. each.Select(site => site % 2 == 0 ? 70 : double.NaN)], double.NaN),
        };
    }

    private static ImmutableArray<Output> MakeOutputs(Choices choose, int sites, int materials)
    {
        var outputs = new List<Output>();
        for (int site = 0; site < sites; site++)
        {
            for (int material = 0; material < materials; material++)
            {
                if (choose.OneIn(2))
                {
                    int? year = choose.OneIn(6) ? Year - 1 + choose.Below(3) : null;
                    outputs.Add(new Output(
                        new SiteIndex(site), new MaterialIndex(material), Figure.Of(1 + choose.Below(9)), OutputKind.Capacity, year, choose.OneIn(8), Basis.Reported, null, []));
                }
            }
        }

        return [.. outputs];
    }

    private static ImmutableArray<RecipeRow> MakeRecipes(Choices choose, int sites, int materials)
    {
        var rows = new List<RecipeRow>();
        for (int output = 0; output < materials; output++)
        {
            for (int variant = choose.Below(3); variant >= 0; variant--)
            {
                for (int input = choose.Below(3); input >= 0; input--)
                {
                    SiteIndex? site = choose.OneIn(6) ? new SiteIndex(choose.Below(sites)) : null;
                    rows.Add(new RecipeRow(
                        new MaterialIndex(output), new MaterialIndex(choose.Below(materials)), $"v{variant}", null, variant == 2 ? Figure.Unknown : Figure.Of(1 + (0.5 * input)), site, site is not null && choose.OneIn(2), Basis.Reported, null, []));
                }
            }
        }

        return [.. rows];
    }

    private static ImmutableArray<Demand> MakeDemand(Choices choose, int sites, int materials)
    {
        var rows = new List<Demand>();
        for (int site = 0; site < sites; site++)
        {
            for (int material = 0; material < materials; material++)
            {
                if (choose.OneIn(3))
                {
                    rows.Add(new Demand(new SiteIndex(site), new MaterialIndex(material), Figure.Of(1 + choose.Below(5)), null, Figure.Of(1), Basis.Reported, null, []));
                }
            }
        }

        return [.. rows];
    }

    // Links of what the sender makes, where outputs say so: the reader refuses others.
    private static LinkTable MakeLinks(Choices choose, int sites, int materials, ImmutableArray<Output> outputs)
    {
        var rows = new List<(SiteIndex From, SiteIndex To, MaterialIndex Material)>();
        for (int wanted = choose.Below(22); wanted > 0; wanted--)
        {
            var to = new SiteIndex(choose.Below(sites));
            if (outputs.IsDefault)
            {
                rows.Add((new SiteIndex(choose.Below(sites)), to, new MaterialIndex(choose.Below(materials))));
            }
            else if (outputs.Length > 0)
            {
                Output output = outputs[choose.Below(outputs.Length)];
                rows.Add((output.Site, to, output.Material));
            }
        }

        return new LinkTable
        {
            Senders = [.. rows.Select(row => row.From)],
            Receivers = [.. rows.Select(row => row.To)],
            Materials = new Column<MaterialIndex>([.. rows.Select(row => row.Material)], default),
            Bases = new Column<Basis>([.. rows.Select(_ => (Basis)choose.Below(4))], Basis.Reported),
            Tonnes = new Column<double>([.. rows.Select(_ => choose.OneIn(3) ? double.NaN : choose.Below(10))], double.NaN),
            Costs = new Column<double>([.. rows.Select(_ => choose.OneIn(4) ? double.NaN : choose.Below(5))], double.NaN),
            Since = new Column<PartialDate>([.. rows.Select(_ => choose.OneIn(8) ? Date(Year - 1 + choose.Below(3)) : default)], default),
            Until = new Column<PartialDate>([.. rows.Select(_ => choose.OneIn(8) ? Date(Year - 1 + choose.Below(3)) : default)], default),
        };
    }

    private static PartialDate Date(int year) => PartialDate.TryParse($"{year}", out PartialDate date) ? date : default;
}
