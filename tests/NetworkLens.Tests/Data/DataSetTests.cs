using NetworkLens.Model;

namespace NetworkLens.Tests;

public class DataSetTests
{
    [Fact]
    public void Two_files_are_a_data_set()
    {
        using var folder = new DataFolder("=== sites.csv\nid\nmine\nworks\nuse\n=== links.csv\nfrom,to\nmine,works\nworks,use\n");
        DataSet data = folder.Read();
        Assert.Equal(Path.GetFileName(folder.Path), data.Name);
        Assert.Equal(RequirementRule.Any, data.Requirements);
        Assert.Equal(["goods"], data.Materials.Select(material => material.Id));
        Assert.Equal(["tier-1", "tier-2", "tier-3"], data.Stages.Select(stage => stage.Id));
        Assert.Equal([true, false, false], data.Stages.Select(stage => stage.IsSource));
        Assert.Equal(["mine tier-1", "use tier-3", "works tier-2"], data.Sites.Ids.Select((id, site) => $"{id} {data.Stages[data.Sites.Stages[site].Value].Id}"));
        Assert.True(data.Outputs.IsDefault && data.Demand.IsDefault);
        Assert.False(data.Links.Tonnes.IsPresent || data.Links.Materials.IsPresent || data.Links.Bases.IsPresent || data.Sites.Countries.IsPresent);
        Assert.True(double.IsNaN(data.Links.Tonnes[0]));
        Assert.Equal(Basis.Reported, data.Links.Basis(0));
        Assert.Equal((FixedClock.Year, false), (data.AsOf, data.SaysAsOf));
        Assert.Equal(2, SupplyNetwork.Of(data, new NetworkOptions(data.AsOf)).LinkCount);
    }

    [Fact]
    public void A_column_of_empty_cells_is_no_column()
    {
        using var folder = new DataFolder("=== links.csv\nfrom,to,material,tonnes_per_year,since,notes,source_ids\na,b,,,,,\n");
        LinkTable links = folder.Read().Links;
        Assert.False(links.Materials.IsPresent || links.Tonnes.IsPresent || links.Since.IsPresent || links.Notes.IsPresent || links.SourceSet.IsPresent);
    }

    [Fact]
    public void Sites_that_no_source_reaches_stand_behind_the_deepest_tier()
    {
        using var folder = new DataFolder("=== sites.csv\nid\na\nb\nc\nd\ne\n=== links.csv\nfrom,to\na,b\na,c\nb,c\nd,e\ne,d\n");
        DataSet data = folder.Read();
        Assert.Equal([0, 1, 1, 2, 2], data.Sites.Stages.Select(stage => stage.Value));
        Assert.Equal(3, data.Stages.Length);
    }

    [Fact]
    public void A_ring_has_no_first_stage_of_its_own()
    {
        using var folder = new DataFolder("=== links.csv\nfrom,to\na,b\nb,a\n");
        Assert.Equal([1, 1], folder.Read().Sites.Stages.Select(stage => stage.Value));
    }

    [Fact]
    public void Stages_without_a_list_come_in_the_order_of_the_sites_and_an_empty_one_depends_on_the_links()
    {
        using var folder = new DataFolder("=== sites.csv\nid,stage\na,magnet\nb,mine\nfed,\nunfed,\n=== links.csv\nfrom,to\na,fed\n");
        DataSet data = folder.Read();
        Assert.Equal(["magnet", "mine"], data.Stages.Select(stage => stage.Id));
        Assert.True(data.Stages[0].IsSource);
        Assert.Equal([0, 1, -1, 0], data.Sites.Stages.Select(stage => stage.Value));
    }

    [Fact]
    public void Dataset_json_names_the_set_its_stages_and_its_rule()
    {
        using var folder = new DataFolder("""
            === dataset.json
            {
              "name": "tiny", "version": "2", "asOf": 2030, "description": "d", "requirements": "per-material",
              "stages": [{"id": "mine", "name": "Mine"}, {"id": "scrap", "source": true}]
            }
            === sites.csv
            id,stage
            a,
            b,mine
            """);
        DataSet data = folder.Read();
        Assert.Equal(("tiny", "2", 2030, "d", RequirementRule.PerMaterial), (data.Name, data.Version, data.AsOf, data.Description, data.Requirements));
        Assert.Equal([new Stage("mine", "Mine", false), new Stage("scrap", "scrap", true)], data.Stages);
        Assert.Equal([1, 0], data.Sites.Stages.Select(stage => stage.Value));
    }

    [Fact]
    public void Tonnes_are_known_as_the_link_is_unless_the_row_says_otherwise()
    {
        using var folder = new DataFolder("=== links.csv\nfrom,to,basis,tonnes_basis\na,b,contract,\na,b,,\na,b,reported,estimated\n");
        LinkTable links = folder.Read().Links;
        Assert.Equal([Basis.Reported, Basis.Contract, Basis.Assumed], Enumerable.Range(0, 3).Select(links.Basis));
        Assert.Equal([Basis.Estimated, Basis.Contract, Basis.Assumed], Enumerable.Range(0, 3).Select(links.TonnesBasis));
    }

    [Fact]
    public void Materials_without_a_list_are_those_that_links_outputs_recipes_and_demand_name()
    {
        using var folder = new DataFolder("""
            === links.csv
            from,to,material
            a,b,magnet
            a,b,
            === outputs.csv
            site,material
            a,goods
            a,metal
            a,magnet
            === recipes.csv
            output,input
            magnet,oxide
            === demand.csv
            site,material
            b,motor
            """);
        DataSet data = folder.Read();
        Assert.Equal(["goods", "magnet", "metal", "motor", "oxide"], data.Materials.Select(material => material.Id));
        Assert.Equal([0, 1, 2], data.Outputs.Select(output => output.Material.Value));
        Assert.Equal(RequirementRule.Recipes, data.Requirements);
        Assert.Equal(1, data.Demand[0].Weight.Value);
    }

    [Fact]
    public void Countries_operators_and_owners_come_from_what_is_seen()
    {
        using var folder = new DataFolder("=== sites.csv\nid,country,operator,owners\na,CN,North,\nb,XX,,South:0.6;North:0.4\n");
        DataSet data = folder.Read();
        Assert.Equal(["CN", "XX"], data.Countries.Select(country => country.Iso2));
        Assert.Equal(["North", "South"], data.Operators);
        Assert.Equal([new Owner(new OperatorIndex(1), 0.6), new Owner(new OperatorIndex(0), 0.4)], data.Sites.OwnersOf(new SiteIndex(1)).ToArray());
        Assert.Equal(-1, data.Sites.Operator(new SiteIndex(1)).Value);
    }

    [Fact]
    public void Low_and_high_columns_stand_beside_their_figures()
    {
        using var folder = new DataFolder("""
            === links.csv
            from,to,tonnes_per_year_high,tonnes_per_year,cost_usd_per_tonne_low
            a,b,12,10,
            a,b,,,3
            === sites.csv
            id,recovery_days_low,recovery_days
            a,20,30
            b,,
            === demand.csv
            site,material,weight_high,tonnes_per_year_low
            b,goods,2,5
            === prices.csv
            material,usd_per_kg,usd_per_kg_low,usd_per_kg_high
            goods,3,2,4
            """);
        DataSet data = folder.Read();
        Assert.Equal(new Figure(10, double.NaN, 12), data.Links.TonnesPerYear(1));
        Assert.Equal(new Figure(double.NaN, 3, double.NaN), data.Links.CostUsdPerTonne(0));
        Assert.Equal([new Figure(30, 20, double.NaN), Figure.Unknown], [data.Sites.Recovery(new SiteIndex(0)), data.Sites.Recovery(new SiteIndex(1))]);
        Assert.Equal((new Figure(1, double.NaN, 2), new Figure(double.NaN, 5, double.NaN)), (data.Demand[0].Weight, data.Demand[0].TonnesPerYear));
        Assert.Equal(new Figure(3, 2, 4), data.Prices[0].UsdPerKg);
    }

    [Fact]
    public void Every_table_reaches_the_data_set()
    {
        using var folder = new DataFolder("""
            === dataset.json
            {"name": "all"}
            === sources.csv
            id,title,publisher,date,url,grade
            s1,T,P,2025-06,https://example.org,B
            s2,,,,,
            === countries.csv
            iso2,iso3,name,governance,ree_mine_production_t,ree_reserves_t,year,latitude,longitude,source_ids
            CN,CHN,China,5.6,270000,44000000,2025,35.9,104.2,s1
            === materials.csv
            id,name,element,form,unit
            goods,Goods,Nd,oxide,t
            === sites.csv
            id,name,stage,country,operator,owners,latitude,longitude,status,start_year,end_year,recovery_days,aggregate,basis,notes,source_ids
            a,A,mine,CN,,,1.5,-2.5,ramping,2001,2030,90,TRUE,contract,n,s2;s1
            b,,use,XX,,,,,,,,,,,,
            === links.csv
            from,to,until,source_ids,notes
            a,b,2030-01-31,s1,n
            a,b,,s1,n
            === outputs.csv
            site,material,tonnes_per_year,kind,year,source,basis,notes,source_ids
            b,goods,7,production,2020,true,assumed,m,s1
            a,goods,5,,,,,,
            === recipes.csv
            output,input,variant,process,tonnes_per_tonne,site,only,basis,notes,source_ids
            goods,goods,v,p,1.5,b,true,estimated,r,s2
            === demand.csv
            site,material,tonnes_per_year,year,weight,basis,notes,source_ids
            b,goods,8,2025,3,estimated,o,s1;s2
            === blocs.csv
            id,name,description,source_ids
            east,East,D,s1
            === bloc-members.csv
            bloc,country,status,since,notes,source_ids
            east,CN,guest,2020,q,s2
            === policies.csv
            id,name,issuer,kind,effective,suspended,suspension_ends,ends,materials,from,to,severity,rate_percent,source_ids,notes
            p,N,CN,tariff,2025-01-01,2025-02,2025-03,2026,goods,country:CN,*,0.5,25,s1,w
            === stockpiles.csv
            id,name,owner,site,material,kind,tonnes,value_usd,year,basis,source_ids,notes
            k,K,CN,a,goods,flow,5,6,2024,contract,s1,x
            === prices.csv
            material,usd_per_kg,date,market,basis,notes,source_ids
            goods,3,2025-10-10,CN,reported,y,s1
            === investments.csv
            stage,material,country,site,fixed_usd,usd_per_tonne_per_year,max_tonnes_per_year,earliest_year,basis,notes,source_ids
            use,goods,XX,a,1,2,3,2029,estimated,z,s2
            """);
        DataSet data = folder.Read();
        GoldenFile.Matches("every-table.txt", DataSetText.Of(data));
    }
}
