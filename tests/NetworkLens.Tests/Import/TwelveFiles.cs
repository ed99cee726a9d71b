using NetworkLens.Tests.Saved;
using Parquet.Serialization;

namespace NetworkLens.Tests;

/// <summary>Files of fifteen shapes as people and programs have them, each two commands away from an answer worked out by hand.</summary>
public sealed class TwelveFiles : IDisposable
{
    private readonly DataFolder folder = new();

    // 1500.75 and 499.25 t of ore; all 800 t of metal pass the smelter.
    [Fact]
    public void A_list_of_links_with_semicolons_decimal_commas_and_a_footnote()
    {
        folder.Write("edges.csv", "Supplier;Buyer;Product;Tonnes\nMine A;Smelter;ore;1.500,75\nMine B;Smelter;ore;499,25\nSmelter;Plant;metal;800\n\nSource: own survey\n");
        Answers("edges.csv", "tier-1,ore,operator,,,2000,", "concentration", "--by", "operator");
        Assert.Contains("\nSmelter,site,true,Plant,1,800,1,metal,", Ask("chokepoints", "--by", "site"), StringComparison.Ordinal);
    }

    // 60 of 80 kt of ore from mine 007, whose zeros stay.
    [Fact]
    public void A_workbook()
    {
        File.WriteAllBytes(Path.Combine(folder.Path, "chain.xlsx"), Workbook.Of(("Flows", Workbook.Texts(["From", "To", "Material", "Quantity (kt)"], ["007", "Smelter", "ore", "60"], ["Mine B", "Smelter", "ore", "20"]))));
        Answers("chain.xlsx", "\nSmelter,ore,,site,007,0.75,0.75,0.75,", "single-source", "--by", "site");
    }

    [Fact]
    public async Task A_Parquet_file()
    {
        ParquetFlow[] flows = [new("a", "b", "ore", 30), new("c", "b", "ore", 10), new("b", "d", "metal", null)];
        await ParquetSerializer.SerializeAsync(flows, Path.Combine(folder.Path, "flows.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        Answers("flows.parquet", "\nb,ore,,site,a,0.75,0.75,0.75,", "single-source", "--by", "site");
    }

    // 750 of 1000 t from Chile (152), 250 from Peru (604): 0.75² + 0.25². What is of 2022 does not count in 2023; France is 251 there.
    [Fact]
    public void Trade_of_BACI()
    {
        folder.Write("baci.csv", "t,i,j,k,v,q\n2023,152,156,260300,900,750\n2023,604,156,260300,300,250\n2023,251,757,740311,5,NA\n2022,152,156,260300,9,999\n");
        Answers("baci.csv", "tier-1,260300,country,CL,0.75,1000,0.625,0.625,0.625,", "concentration");
        Assert.Contains("\ntier-1,740311,country,,,,,0,1,", Ask("concentration"), StringComparison.Ordinal); // NA is unknown, not 0
    }

    // 80 t as Germany reports it, not 79, and 20 t that only Chile reports, of 120; the world as a partner is no country.
    [Fact]
    public void Trade_of_Comtrade()
    {
        folder.Write("comtrade.csv", "refYear,reporterISO,flowCode,partnerISO,cmdCode,netWgt,primaryValue\n2023,DEU,M,CHL,7403,80000,1\n2023,CHL,X,DEU,7403,79000,1\n2023,CHL,X,USA,7403,20000,1\n2023,DEU,M,W00,7403,90000,1\n2023,DEU,M,PER,7403,20000,1\n");
        Answers("comtrade.csv", "tier-1,7403,country,CL,0.833333,120,0.722222,", "concentration");
    }

    // 6 of 8 t from Dig Ltd in 2024, dates day first.
    [Fact]
    public void Transactions_with_dates()
    {
        folder.Write("sales.csv", "supplier,buyer,product,kg,value,date\nOre Co,Smelt AG,ore,1500,9,02.01.2024\nOre Co,Smelt AG,ore,500,9,30.11.2024\nDig Ltd,Smelt AG,ore,6000,9,15.06.2024\nSmelt AG,Wire SA,metal,1000,9,20.06.2024\nOre Co,Smelt AG,ore,9000,9,20.06.2023\n");
        Answers("sales.csv", "\nSmelt AG,ore,,site,Dig Ltd,0.75,0.75,0.75,", "single-source", "--by", "site");
    }

    [Fact]
    public void A_list_of_facilities()
    {
        folder.Write("os-hub.csv", "os_id,name,address,country_code,country_name,lat,lng,sector,number_of_workers\nBD2021AAA,Mill One,Road 1,BD,Bangladesh,23.8,90.4,Apparel,\nVN2022BBB,Mill Two,Road 2,VN,Vietnam,10.8,106.6,Apparel,500\nBD2023CCC,\"Mill, Three\",Road 3,BD,Bangladesh,22.3,91.8,Apparel,\n");
        Answers("os-hub.csv", "\nBD2021AAA,Mill One,tier-1,BD,,operating,\nBD2023CCC,\"Mill, Three\",tier-1,BD,,operating,\n", "sites", "country:Bangladesh");
    }

    // Over two steps to the top; what is over or no consolidation does not count.
    [Fact]
    public void Records_of_who_owns_whom()
    {
        folder.Write("rr.csv", "Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus\nCHILD,LEI,PARENT,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\nPARENT,LEI,TOP,LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\nOTHER,LEI,TOP,LEI,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE\nFUND,LEI,TOP,LEI,IS_FUND-MANAGED_BY,ACTIVE\n");
        Answers("rr.csv", "startYear\nCHILD,CHILD,tier-1,,TOP,operating,\nPARENT,PARENT,tier-1,,TOP,operating,\nTOP,TOP,tier-1,,TOP,operating,\n", "sites", "operator:TOP");
    }

    [Fact]
    public void A_fault_tree()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "graph-seed", "as-saved", "import", "pumps.xml"), Path.Combine(folder.Path, "pumps.xml"));
        Answers("pumps.xml", "\npump-a;pump-b,site,true,no-water works,", "chokepoints", "--by", "site", "--order", "2");
        Assert.Equal(4, Ask("chokepoints", "--by", "site", "--order", "2").TrimEnd().Split('\n').Length); // 2 of 3
    }

    [Theory]
    [InlineData("networkx-3.6.1.graphml", "\n7,dy,,site,refiner,1,1,1,certain,1,")]
    [InlineData("networkx-3.6.1-node-link.json", "\n7,dy,,site,refiner,1,1,1,certain,1,")]
    [InlineData("networkx-3.6.1.gml", "\n2,dy,,site,1,1,1,1,certain,1,")]
    [InlineData("networkx-3.6.1.net", "\n3,dy,,site,2,1,1,1,certain,1,")]
    [InlineData("gephi-toolkit-0.10.1.gexf", "\nb,any,,site,a,1,1,1,certain,1,")]
    [InlineData("jgrapht-1.5.3-ADJACENCY_LIST.csv", "\n7,goods,,site,refiner,1,1,1,certain,1,")]
    public void A_graph_of_another_program(string file, string answer)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Import", "Files", file), Path.Combine(folder.Path, file));
        Answers(file, answer, "single-source", "--by", "site");
    }

    public void Dispose() => folder.Dispose();

    private void Answers(string file, string part, params string[] question)
    {
        var import = ConsoleRun.Of(folder.Path, "import", file, "--out", "imported");
        Assert.True(import.ExitCode == 0, import.Error);
        Assert.Contains(part, Ask(question), StringComparison.Ordinal);
    }

    private string Ask(params string[] question)
    {
        var run = ConsoleRun.Of(folder.Path, [.. question, "--data", "imported", "--format", "csv"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    }

    internal sealed record ParquetFlow(string Source, string Target, string Material, double? Tonnes)
    {
        public ParquetFlow()
            : this(string.Empty, string.Empty, string.Empty, null)
        {
        }
    }
}
