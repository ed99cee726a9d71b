using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>Trade and transactions become links by year.</summary>
public sealed class TradeTables
{
    private const string Baci = "t,i,j,k,v,q\n2023,152,490,740311,100,12.5\n2023,152,276,740311,100,80\n2023,251,276,740311,5,NA\n2022,757,842,740311,5,1\n";

    [Fact]
    public void Baci_names_countries_by_its_own_numbers()
    {
        using var data = new Imported("baci.csv", Baci);
        Assert.Equal("from,to,material,tonnes_per_year,year\nCH,US,740311,1,2022\nCL,DE,740311,80,2023\nCL,TW,740311,12.5,2023\nFR,DE,740311,,2023\n", data.Text("links.csv"));
        Assert.Contains("\"asOf\": 2023", data.Text("dataset.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Top_and_share_bound_it_and_say_what_was_cut()
    {
        using var top = new Imported("baci.csv", Baci, new ImportOptions { Top = 1 });
        Assert.Equal("from,to,material,tonnes_per_year,year\nCH,US,740311,1,2022\nCL,DE,740311,80,2023\n", top.Text("links.csv"));
        Assert.Contains("2 of 4 links are cut by --top or --share, with 13.37 % of the tonnes.", top.Result.Notes);
        using var share = new Imported("baci.csv", Baci, new ImportOptions { Share = 0.1 });
        Assert.Equal(3, share.Result.Links);
    }

    [Fact]
    public void Nothing_but_trade_is_cut()
    {
        using var folder = new DataFolder();
        folder.Write("pairs.csv", "from,to\na,b\n");
        var run = ConsoleRun.Of(folder.Path, "import", "pairs.csv", "--top", "1", "--out", "made");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("of which no part is cut: --top and --share are about trade tables", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "made")));
    }

    [Fact]
    public void Comtrade_tells_the_same_trade_twice_and_the_importer_goes_before()
    {
        using var data = new Imported("comtrade.csv", "refYear,reporterISO,flowCode,partnerISO,cmdCode,netWgt,primaryValue\n2023,DEU,M,CHL,7403,80000,1\n2023,CHL,X,DEU,7403,79000,1\n2023,CHL,X,USA,7403,5000,1\n2023,DEU,M,W00,7403,90000,1\n");
        Assert.Equal("from,to,material,tonnes_per_year,year\nCL,DE,7403,80,2023\nCL,US,7403,5,2023\n", data.Text("links.csv"));
    }

    [Fact]
    public void Transactions_are_summed_by_year_and_value_is_no_weight()
    {
        using var data = new Imported("sales.csv", "supplier,buyer,product,kg,value,date\nA,B,ore,1500,9,2023-01-02\nA,B,ore,500,9,2023-11-30\nA,B,ore,2500,9,2024-01-02\nB,C,metal,,9,2024-01-02\n");
        Assert.Equal("from,to,material,tonnes_per_year,year\nA,B,ore,2,2023\nB,C,metal,,2024\nA,B,ore,2.5,2024\n", data.Text("links.csv"));
    }

    [Fact]
    public void A_list_of_facilities_needs_no_links()
    {
        using var data = new Imported("os-hub.csv", "os_id,name,address,country_code,country_name,lat,lng,sector\nBD2021,Mill One,Road 1,BD,Bangladesh,23.8,90.4,Apparel\nVN2022,Mill Two,Road 2,VN,Vietnam,10.8,106.6,Apparel\n");
        Assert.Equal("id,name,country,latitude,longitude\nBD2021,Mill One,BD,23.8,90.4\nVN2022,Mill Two,VN,10.8,106.6\n", data.Text("sites.csv"));
        Assert.Equal(["address", "country_name", "sector"], data.Result.Columns.Where(column => column.TakenAs is null).Select(column => column.Name));
    }

    [Fact]
    public void Who_owns_whom_becomes_the_operator()
    {
        using var data = new Imported("rr.csv", "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus\nCHILD,PARENT,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\nPARENT,TOP,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE\nOTHER,TOP,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE\n");
        Assert.Equal("id,name,operator\nCHILD,,TOP\nPARENT,,TOP\nTOP,,TOP\n", data.Text("sites.csv"));
    }

    [Fact]
    public void Columns_have_other_words_and_units()
    {
        using var data = new Imported("links.csv", "Supplier;Buyer;Commodity;Quantity (kt);Owner of row\nMine;Smelter;ore;1,5;x\nSmelter;Plant;metal;0,25;y\n");
        Assert.Equal("from,to,material,tonnes_per_year\nMine,Smelter,ore,1500\nSmelter,Plant,metal,250\n", data.Text("links.csv"));
    }
}
