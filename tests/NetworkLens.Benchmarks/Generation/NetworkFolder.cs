using System.Globalization;

namespace NetworkLens.Benchmarks;

/// <summary>Writes a generated network as a graph-seed folder.</summary>
internal sealed class NetworkFolder
{
    private const string Site = "site-";
    private readonly string folder;
    private readonly int sites;
    private readonly NetworkShape shape;
    private readonly Recycling recycling;
    private readonly RandomNumbers random;
    private readonly Tiers tiers;

    private NetworkFolder(string folder, int sites, NetworkShape shape, Recycling recycling, long seed)
    {
        (this.folder, this.sites, this.shape, this.recycling) = (folder, sites, shape, recycling);
        random = new RandomNumbers(seed);
        tiers = new Tiers(sites, random);
    }

    /// <summary>The same files for the same arguments. O(links) time, O(sites) memory.</summary>
    public static void Write(string folder, int sites, NetworkShape shape, Recycling recycling, long seed)
    {
        Directory.CreateDirectory(folder);
        var network = new NetworkFolder(folder, sites, shape, recycling, seed);
        network.WriteHeader();
        network.WriteCountries();
        network.WriteSites();
        network.WriteLinks();
        if (shape == NetworkShape.Recipes)
        {
            network.WriteRecipes();
            network.WriteOutputs();
            network.WriteDemand();
        }
    }

    private void WriteHeader()
    {
        string stages = string.Join(", ", Enumerable.Range(0, Tiers.Count).Select(tier =>
            $$"""{"id": "{{Tiers.NameOf(tier)}}", "name": "Tier {{tier + 1}}", "source": {{(tier == 0 ? "true" : "false")}}}"""));
        string rule = shape == NetworkShape.Recipes ? "recipes" : "any";
        string name = $"generated-{rule}-{sites.ToString(CultureInfo.InvariantCulture)}";
        File.WriteAllText(
            Path.Combine(folder, "dataset.json"),
            $$"""{"name": "{{name}}", "asOf": 2026, "requirements": "{{rule}}", "stages": [{{stages}}]}""" + "\n");
    }

    private void WriteCountries()
    {
        using var file = new CsvFile(folder, "countries.csv", "iso2,governance");
        for (int country = 0; country < Shares.Countries; country++)
        {
            file.Cell(Shares.CodeOf(country)).Tonnes(random.Unit() * 10).EndRow();
        }
    }

    private void WriteSites()
    {
        using var file = new CsvFile(folder, "sites.csv", "id,stage,country,operator");
        for (int site = 0; site < sites; site++)
        {
            int tier = tiers.PlaceOf(site).Tier;
            file.Cell(Site, site).Cell(Tiers.NameOf(tier)).Cell(Shares.CodeOf(Shares.Country(random, tier))).Cell("firm-", Shares.Operator(random)).EndRow();
        }
    }

    private void WriteLinks()
    {
        using var file = new CsvFile(folder, "links.csv", shape == NetworkShape.Recipes ? "from,to,material,basis" : "from,to,basis");
        var draws = new SupplierDraws(tiers, shape, recycling, random);
        for (int site = 0; site < sites; site++)
        {
            (int tier, int rank) = tiers.PlaceOf(site);
            foreach ((int supplier, int from, int material) in draws.Of(tier, rank))
            {
                file.Cell(Site, supplier).Cell(Site, site);
                if (material >= 0)
                {
                    file.Cell(Tiers.MaterialOf(from, material));
                }

                file.Cell(Shares.Basis(random)).EndRow();
            }
        }
    }

    private void WriteRecipes()
    {
        using var file = new CsvFile(folder, "recipes.csv", "output,input,variant,tonnes_per_tonne");
        for (int tier = 1; tier < Tiers.Last; tier++)
        {
            for (int material = 0; material < Tiers.Materials; material++)
            {
                Write(file, tier, material, "new", TierRecipes.FirstOf(tier, material));
                if (TierRecipes.HasSecond(tier, material))
                {
                    Write(file, tier, material, "far", TierRecipes.SecondOf(tier));
                }
            }
        }
    }

    private static void Write(CsvFile file, int tier, int material, string variant, TierInput[] inputs)
    {
        foreach (TierInput input in inputs)
        {
            file.Cell(Tiers.MaterialOf(tier, material)).Cell(Tiers.MaterialOf(input.Tier, input.Material)).Cell(variant).Cell(input.TonnesPerTonne).EndRow();
        }
    }

    // Mean 1,000 t/yr a site: 1.2 tonnes in for each tonne out and tiers of 30 to 10 to 20 per cent leave some of it short.
    private void WriteOutputs()
    {
        using var file = new CsvFile(folder, "outputs.csv", "site,material,tonnes_per_year,kind,basis");
        for (int site = 0; site < sites; site++)
        {
            (int tier, int rank) = tiers.PlaceOf(site);
            if (tier < Tiers.Last)
            {
                file.Cell(Site, site).Cell(Tiers.MaterialOf(tier, rank % Tiers.Materials)).Tonnes(1000 * random.Exponential()).Cell("capacity").Cell(Shares.Basis(random)).EndRow();
            }
        }
    }

    private void WriteDemand()
    {
        using var file = new CsvFile(folder, "demand.csv", "site,material,tonnes_per_year,basis");
        for (int site = 0; site < sites; site++)
        {
            (int tier, int rank) = tiers.PlaceOf(site);
            if (tier == Tiers.Last)
            {
                foreach (TierInput input in TierRecipes.FirstOf(tier, rank % Tiers.Materials))
                {
                    file.Cell(Site, site).Cell(Tiers.MaterialOf(input.Tier, input.Material)).Tonnes(200 * random.Exponential()).Cell(Shares.Basis(random)).EndRow();
                }
            }
        }
    }
}
