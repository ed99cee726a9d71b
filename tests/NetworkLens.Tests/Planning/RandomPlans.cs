using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Planning;

/// <summary>Short chains in which inputs need up to three suppliers, with fewer than that there, some planned and some to be built; one feeds back what it takes.</summary>
internal static class RandomPlans
{
    public static Gen<PlanQuestion> Several => Choices.Any(200).Select(Make);

    private static PlanQuestion Make(Choices choose)
    {
        var chain = new Chain().Site("far", "mine", "CN").Site("first", "mine", "US").Site("second", "refiner", "JP").Site("use", "end-use", "US");
        Add(chain, choose, "mine", ["ore"], 3);
        Add(chain, choose, "refiner", ["nd", "dy"], 3);
        Add(chain, choose, "magnet", ["magnet"], 2);
        chain.Makes("far", "ore", 40).Makes("first", "ore", 1 + choose.Below(60)).Makes("second", "nd", 1 + choose.Below(20)).Link("far", "second", "ore", 20 + choose.Below(20));
        if (choose.OneIn(2))
        {
            chain.Site("recycler", "refiner", "US").Makes("recycler", "ore", 10).Recipe("ore", "magnet");
        }

        if (choose.OneIn(3))
        {
            chain.Recipe("nd", "magnet", 1.5, "scrap");
        }

        DataSet data = chain.Recipe("nd", "ore", 2, process: "separation").Recipe("dy", "ore", 3, process: "separation")
            .Recipe("magnet", "nd").Recipe("magnet", "dy", 0.5).Demand("use", "magnet", 10 + choose.Below(30)).Demand("use", "nd", 5).Data();
        int MaterialOf(string id) => data.Materials.Select(material => material.Id).ToList().IndexOf(id);
        Investment Cost(string stage, string? material, int country) => new(
            new StageIndex(data.Stages.Select(known => known.Id).ToList().IndexOf(stage)), material is null ? null : new MaterialIndex(MaterialOf(material)),
            country == 0 ? null : new CountryIndex(country), null, Figure.Of(choose.Below(4) * 3e5), Figure.Of(choose.Below(4) * 2e4), Figure.Unknown, null, Basis.Estimated, null, []);
        data = data with
        {
            Recipes = [.. data.Recipes.Select(row => row with { AtLeast = 1 + choose.Below(3) })],
            Sites = data.Sites with
            {
                Statuses = new Column<SiteStatus>([.. data.Sites.Ids.Select(id => id.StartsWith("planned", StringComparison.Ordinal) ? SiteStatus.Planned : SiteStatus.Operating)], default),
            },
        };
        data = data with
        {
            Investments =
            [
                .. data.Sites.Ids.Select((id, site) => (id, site)).Where(each => each.id.StartsWith("planned", StringComparison.Ordinal)).Select(each => new Investment(
                    data.Sites.Stage(new SiteIndex(each.site)), null, null, new SiteIndex(each.site), Figure.Of(choose.Below(5) * 2e5), Figure.Of(0), Figure.Unknown, null, Basis.Reported, null, [])),
                .. choose.Below(3) switch
                {
                    0 => (Investment[])[Cost("refiner", "nd", 0)],
                    1 => [Cost("magnet", null, 0), Cost("refiner", "dy", 0)],
                    _ => [Cost("mine", "ore", 0)],
                },
            ],
        };
        return new PlanQuestion(RandomFlows.Network(data), BlocSelection.Parse("US,JP", data, RandomDataSets.Year, false).Value!, (1 + choose.Below(10)) / 10.0)
        {
            WithImports = choose.OneIn(3),
        };
    }

    private static void Add(Chain chain, Choices choose, string stage, ImmutableArray<string> outputs, int most)
    {
        for (int number = choose.Below(most + 1); number > 0; number--)
        {
            string id = $"{(choose.OneIn(2) ? "planned" : "old")}-{stage}-{number}";
            chain.Site(id, stage, choose.OneIn(2) ? "US" : "JP");
            foreach (string output in outputs)
            {
                if (outputs.Length == 1 || !choose.OneIn(3))
                {
                    chain.Makes(id, output, 1 + choose.Below(25));
                }
            }
        }
    }
}
